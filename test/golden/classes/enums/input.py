import asyncio
from enum import Enum, IntEnum, auto


class State(Enum):
    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Color(Enum):
    RED = auto()
    GREEN = auto()


class Machine:
    def __init__(self):
        self.state = State.IDLE

    async def run(self):
        self.state = State.RUNNING
        print(self.state, self.state.name, self.state.value)
        await asyncio.sleep(0)
        self.state = State.DONE


async def main():
    m = Machine()
    await m.run()
    if m.state is State.DONE:
        print("done", m.state == State.DONE, m.state != State.IDLE)
    print(repr(State("idle")), [s.value for s in State], Color.GREEN.value)
    print(Level.HIGH > Level.LOW, Level.HIGH + 1, max(Level).name)
    print({State.IDLE: 1}[State.IDLE], State["RUNNING"].name)


asyncio.run(main())
