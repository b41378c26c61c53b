import asyncio


async def load(name):
    await asyncio.sleep(0.01)
    return f"contents of {name}"


def load_sync(name):
    # a sync wrapper around the async API
    return asyncio.run(load(name))


def load_both():
    a = load_sync("a.txt")
    b = load_sync("b.txt")
    return [a, b]


def main():
    for text in load_both():
        print(text)
    print(load_sync("c.txt").upper())


if __name__ == "__main__":
    main()
