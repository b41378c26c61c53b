import asyncio


class RetryableGroup(ExceptionGroup):
    def derive(self, excs: list[Exception]):
        return RetryableGroup(self.message, excs)


async def fail(error):
    await asyncio.sleep(0)
    raise error


def show(group, indent=""):
    if group is None:
        print(f"{indent}nothing")
        return
    print(f"{indent}{type(group).__name__}: {group.message} [{len(group.exceptions)}]")
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            show(error, indent + "  ")
        else:
            print(f"{indent}  {error!r}")


async def main():
    group = ExceptionGroup("batch", [
        ValueError("one"),
        ExceptionGroup("nested", [TypeError("two"), ValueError("three")]),
        OSError("four"),
    ])
    show(group.subgroup(ValueError))
    show(group.subgroup(KeyError))
    matching, rest = group.split(lambda error: isinstance(error, (TypeError, OSError)))
    show(matching)
    show(rest)

    retryable = RetryableGroup("again", [ConnectionError("down"), ValueError("wrong")])
    show(retryable.subgroup(ConnectionError))
    show(group.derive([KeyError("new")]))

    mixed = BaseExceptionGroup("stopping", [KeyboardInterrupt(), ValueError("late")])
    show(mixed)
    print(isinstance(mixed, Exception), isinstance(BaseExceptionGroup("plain", [ValueError()]), ExceptionGroup))
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(fail(ValueError("a")))
            tasks.create_task(fail(ValueError("b")))
    except* ValueError as caught:
        show(caught)


asyncio.run(main())
