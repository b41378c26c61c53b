import asyncio


async def start(target):
    return f"started {target}"


async def stop(target):
    await asyncio.sleep(0)
    return f"stopped {target}"


def status(target):
    return f"{target} is fine"


COMMANDS = {"start": start, "stop": stop}


async def dispatch(line):
    name, _, target = line.partition(" ")
    handler = COMMANDS.get(name)
    if handler is None:
        return f"unknown command {name!r}"
    return await handler(target)


async def main():
    for line in ["start db", "stop db", "restart db"]:
        print(await dispatch(line))
    for handler in (start, stop, status):
        result = handler("web")
        if asyncio.iscoroutine(result):
            result = await result
        print(handler.__name__, "->", result)


asyncio.run(main())
