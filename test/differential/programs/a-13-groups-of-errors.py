import asyncio


async def leaf(name, delay, exc=None):
    try:
        await asyncio.sleep(delay)
        if exc:
            raise exc
        print("leaf done", name)
    except asyncio.CancelledError:
        print("leaf cancelled", name)
        raise


def show(group, indent=0):
    pad = "  " * indent
    print(f"{pad}{type(group).__name__}: {group}")
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            show(e, indent + 1)
        else:
            print(f"{pad}  - {type(e).__name__}: {e}")


async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(leaf("o1", 0.1))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(leaf("i1", 0.005, ValueError("v")))
            inner.create_task(leaf("i2", 0.005, TypeError("t")))
            inner.create_task(leaf("i3", 0.5))


async def main():
    try:
        await nested()
    except* ValueError as eg:
        print("values", eg.exceptions)
        show(eg)
    except* TypeError as eg:
        print("types")
        show(eg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(leaf("x", 0.05))
            await asyncio.sleep(0)
            raise KeyError("body")
    except BaseExceptionGroup as eg:
        show(eg)
        print(eg.subgroup(KeyError), eg.split(ValueError)[0])
    try:
        raise ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [OSError(2, "x"), TypeError("y")])])
    except ExceptionGroup as eg:
        match, rest = eg.split(lambda e: isinstance(e, OSError))
        show(match)
        show(rest)
        d = eg.derive([RuntimeError("z")])
        print(repr(d), d.message, len(d.exceptions))
        print(repr(eg))
    try:
        try:
            raise ExceptionGroup("again", [ValueError("a"), KeyError("b")])
        except* ValueError as e:
            raise RuntimeError("handler") from e
    except ExceptionGroup as eg:
        show(eg)
    try:
        try:
            raise ValueError("plain")
        except* ValueError as e:
            print("plain is wrapped:", repr(e))
    finally:
        print("fin")
    try:
        ExceptionGroup("empty", [])
    except ValueError as e:
        print(e)
    async with asyncio.TaskGroup() as tg:
        if True:
            t1 = tg.create_task(asyncio.sleep(0.005, "r1"))
            t2 = tg.create_task(asyncio.sleep(0.01, "r2"), name="second")
            print(t2.get_name(), tg)
    print(t1.result(), t2.result())
    try:
        tg.create_task(leaf("late", 1))
    except RuntimeError as e:
        print(str(e)[:30], "...")

asyncio.run(main())
