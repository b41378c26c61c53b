import asyncio


async def load(name):
    raise ValueError(f"bad name: {name}")


async def load_all(names):
    problems = []
    for name in names:
        try:
            await load(name)
        except ValueError as error:
            error.add_note(f"while loading {name!r}")
            error.add_note("see the manual")
            problems.append(error)
    return problems


def reraise(error):
    raise error.with_traceback(None)


async def main():
    for problem in await load_all(["a", "b"]):
        print(problem, problem.__notes__)
    try:
        reraise(KeyError("k"))
    except KeyError as error:
        print(repr(error), error.args)
    try:
        raise RuntimeError("outer") from ValueError("inner")
    except RuntimeError as error:
        print(error, "from", repr(error.__cause__))


asyncio.run(main())
