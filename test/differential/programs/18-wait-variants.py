import asyncio


async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(name)
    return name


def names(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    tasks = {asyncio.create_task(job(n, d, f), name=n) for n, d, f in [
        ("quick", 0.005, False), ("broken", 0.02, True), ("slow", 0.06, False)]}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done])
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending), [t.result() for t in done])


asyncio.run(main())
