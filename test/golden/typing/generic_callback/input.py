import asyncio
from enum import Enum, auto
from typing import NamedTuple, Protocol, TypeVar, Generic, Callable, Awaitable

T = TypeVar("T")


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = "done"


class Event(NamedTuple):
    name: str
    payload: int = 0


class Handler(Protocol):
    async def __call__(self, event: Event) -> bool: ...


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)

    def __contains__(self, item: T) -> bool:
        return item in self._items


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.transitions: dict[tuple[State, str], State] = {
            (State.IDLE, "start"): State.RUNNING,
            (State.RUNNING, "finish"): State.DONE,
        }
        self.history = Stack[State]()

    async def handle(self, event: Event) -> bool:
        await asyncio.sleep(0)
        key = (self.state, event.name)
        if key not in self.transitions:
            print(f"ignored {event} in {self.state}")
            return False
        self.history.push(self.state)
        self.state = self.transitions[key]
        print(self.state, self.state.name, self.state.value)
        return True


async def drive(handler: Handler, events: list[Event]) -> int:
    return sum([await handler(e) for e in events])


async def apply(fn: Callable[[T], Awaitable[T]], value: T, times: int = 2) -> T:
    for _ in range(times):
        value = await fn(value)
    return value


async def double(x):
    return x * 2


async def main():
    m = Machine()
    n = await drive(m.handle, [Event("start"), Event("start", 3), Event("finish")])
    print(n, len(m.history), list(m.history), State.IDLE in m.history)
    print(State("done"), State["IDLE"], [s.name for s in State], State.DONE is State("done"))
    print(await apply(double, 3), await apply(double, "ab", times=3))
    e = Event("x", 2)
    print(e._replace(payload=5), e._asdict(), e == ("x", 2), e[0], *e)


asyncio.run(main())
