import asyncio


async def part(name):
    print("start", name)
    await asyncio.sleep(0.01)
    print("end", name)
    return name


async def section(title, names):
    print("section", title)
    parts = await asyncio.gather(*[part(f"{title}.{n}") for n in names])
    return {title: parts}


async def main():
    sections = await asyncio.gather(
        section("a", [1, 2]),
        section("b", [3]),
        asyncio.gather(part("x"), part("y")),
    )
    print(sections)


asyncio.run(main())
