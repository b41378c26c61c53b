import asyncio
from enum import Enum, Flag, IntFlag, StrEnum, auto, unique


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


class Mode(IntFlag):
    USER = 4
    GROUP = 2
    OTHER = 1


class Color(StrEnum):
    RED = auto()
    DARK_BLUE = auto()
    GREEN = "grass"


@unique
class Level(Enum):
    LOW = 1
    HIGH = 2


async def allowed(access, wanted):
    await asyncio.sleep(0)
    return wanted in access


async def main():
    access = Access.READ | Access.WRITE
    print(access, repr(access), access.value)
    print(await allowed(access, Access.READ), await allowed(access, Access.RUN))
    print(bool(access & Access.RUN), access ^ Access.READ, ~access, Access.ALL.value)
    print([flag.name for flag in Access.ALL], len(Access.ALL))
    print(access == Access.WRITE | Access.READ, Access(0), Access(5))

    mode = Mode.USER | Mode.OTHER
    print(mode, repr(mode), mode + 1, mode == 5, Mode.USER in mode)

    print(Color.RED, Color.DARK_BLUE.value, Color.GREEN == "grass", Color.RED.upper(), repr(Color.GREEN))
    print(f"<{Color.RED:>6}>", Color("grass"), ", ".join(Color))
    print(list(Level), Level["LOW"], Level(2))
    try:
        @unique
        class Twice(Enum):
            A = 1
            B = 1
    except ValueError as error:
        print(error)


asyncio.run(main())
