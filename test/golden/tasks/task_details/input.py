import asyncio


async def work():
    await asyncio.sleep(0)
    return "worked"


def never_called(task):
    print("removed before it was called")


async def main():
    task = asyncio.create_task(work(), name="details")
    task.add_done_callback(never_called)
    print(task.remove_done_callback(never_called), task.remove_done_callback(never_called))
    print(asyncio.isfuture(task), asyncio.iscoroutine(task.get_coro()), task.cancelling(), task.get_name())
    print(await task)

    stubborn = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    stubborn.cancel("enough")
    print(stubborn.cancelling(), stubborn.uncancel(), stubborn.cancelling())
    done, pending = await asyncio.wait([stubborn], return_when=asyncio.ALL_COMPLETED)
    print(len(done), len(pending), stubborn.cancelled())
    done, _ = await asyncio.wait([asyncio.ensure_future(work())], return_when=asyncio.FIRST_EXCEPTION)
    print([t.result() for t in done])


asyncio.run(main())
