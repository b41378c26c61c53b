import asyncio


async def nap():
    await asyncio.sleep(0.01)


async def main():
    me = asyncio.current_task()
    me.set_name("main")
    tasks = [asyncio.create_task(nap(), name=f"nap-{i}") for i in range(3)]
    names = sorted(t.get_name() for t in asyncio.all_tasks())
    print(names)
    await asyncio.gather(*tasks)
    print([t.get_name() for t in asyncio.all_tasks()])


asyncio.run(main())
