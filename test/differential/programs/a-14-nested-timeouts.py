import asyncio


async def main():
    print("-- nested timeouts")
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.25) as outer:
            try:
                async with asyncio.timeout(0.05) as inner:
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(0.005)
            outer.reschedule(loop.time() + 0.05)
            await asyncio.sleep(1)
    except TimeoutError as e:
        print("outer", outer.expired(), repr(e), type(e.__cause__).__name__)
    print("-- None and at")
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        await asyncio.sleep(0)
        cm.reschedule(loop.time() + 5)
        print(cm.when() > loop.time())
    try:
        async with asyncio.timeout_at(loop.time() + 0.025):
            await asyncio.sleep(1)
    except asyncio.TimeoutError:
        print("at")
    print("-- already passed")
    try:
        async with asyncio.timeout(-1):
            print("body starts")
            await asyncio.sleep(0)
            print("not here")
    except TimeoutError:
        print("passed")
    print("-- cancel from outside wins")
    async def guarded():
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(1)
        except TimeoutError:
            print("wrong")
        except asyncio.CancelledError:
            print("cancelled, not timed out", asyncio.current_task().cancelling())
            raise
    t = asyncio.create_task(guarded())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
    print("-- wait_for")
    async def swallow():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return "swallowed"
    try:
        print(await asyncio.wait_for(swallow(), 0.005))
    except TimeoutError:
        print("timeout despite swallow")
    f = loop.create_future()
    try:
        await asyncio.wait_for(asyncio.shield(f), 0.005)
    except TimeoutError:
        print(f.cancelled(), f.done())
    try:
        await asyncio.wait_for(f, 0.005)
    except TimeoutError:
        print(f.cancelled(), f.done())
    print(await asyncio.wait_for(asyncio.sleep(0, "v"), None))
    try:
        await asyncio.wait_for(asyncio.sleep(0.05), 0)
    except TimeoutError:
        print("zero")
    async def failing():
        raise KeyError("k")
    try:
        await asyncio.wait_for(failing(), 1)
    except KeyError as e:
        print("KeyError", e)
    print("-- uncancel")
    async def structured():
        task = asyncio.current_task()
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print(task.cancelling(), task.uncancel(), task.cancelling())
        await asyncio.sleep(0.005)
        return "survived"
    t = asyncio.create_task(structured())
    await asyncio.sleep(0)
    t.cancel(); t.cancel()
    print(await t, t.cancelled())
    try:
        async with asyncio.timeout(1) as cm:
            async with cm:
                pass
    except RuntimeError as e:
        print(e)
    try:
        asyncio.timeout(1).reschedule(3)
    except RuntimeError as e:
        print(e)
    print(repr(asyncio.timeout(None)))

asyncio.run(main())
