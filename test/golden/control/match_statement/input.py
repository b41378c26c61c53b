import asyncio


async def handle(command):
    await asyncio.sleep(0)
    match command.split():
        case ["go", direction]:
            return f"going {direction}"
        case ["take", *things] if things:
            return "taking " + " and ".join(things)
        case ["quit" | "exit"]:
            return "bye"
        case _:
            return f"what is {command!r}?"


def kind(value):
    match value:
        case None:
            return "nothing"
        case True | False:
            return "bool"
        case int(n) if n > 100:
            return "big"
        case {"type": "user", "name": name}:
            return f"user {name}"
        case 0:
            return "zero"
        case (x, y):
            return f"pair {x} {y}"
        case str():
            return "text"
    return "other"


async def main():
    for command in ["go north", "take sword shield", "exit", "take", "dance"]:
        print(await handle(command))
    print([kind(v) for v in (None, True, 500, {"type": "user", "name": "Al"}, 0, (1, 2), "s", 2.5)])


asyncio.run(main())
