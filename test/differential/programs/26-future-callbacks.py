import asyncio


async def main():
    loop = asyncio.get_running_loop()
    order = []
    fut = loop.create_future()
    fut.add_done_callback(lambda f: order.append(("first", f.result())))
    fut.add_done_callback(lambda f: order.append(("second", f.result())))

    async def waiter(name):
        value = await fut
        order.append((name, value))

    tasks = [asyncio.create_task(waiter(n)) for n in "ab"]
    await asyncio.sleep(0)
    loop.call_soon(lambda: order.append("soon"))
    fut.set_result(7)
    order.append("set")
    await asyncio.gather(*tasks)
    for entry in order:
        print(entry)
    fut.add_done_callback(lambda f: print("late callback", f.done()))
    await asyncio.sleep(0)


asyncio.run(main())
