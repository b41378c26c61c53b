from __future__ import annotations

import asyncio
import enum
from dataclasses import dataclass, field
from typing import Callable, Self


class State(enum.StrEnum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


class Signal(enum.IntEnum):
    START = 1
    PAUSE = 2
    RESUME = 3
    STOP = 4


class IllegalTransition(Exception):
    def __init__(self, state: State, signal: Signal):
        self.state = state
        self.signal = signal
        super().__init__(f"{signal.name} not allowed in {state}")


Hook = Callable[["Machine", State, State], None]


@dataclass
class Machine:
    name: str
    state: State = State.IDLE
    hooks: list[Hook] = field(default_factory=list, repr=False)
    visits: dict[State, int] = field(default_factory=dict, compare=False)
    _log: list[tuple[State, State]] = field(default_factory=list, init=False, repr=False)

    TRANSITIONS = {
        (State.IDLE, Signal.START): State.RUNNING,
        (State.RUNNING, Signal.PAUSE): State.PAUSED,
        (State.PAUSED, Signal.RESUME): State.RUNNING,
        (State.RUNNING, Signal.STOP): State.DONE,
        (State.PAUSED, Signal.STOP): State.DONE,
    }

    def __post_init__(self) -> None:
        self.visits.setdefault(self.state, 1)

    def on_change(self, hook: Hook) -> Self:
        self.hooks.append(hook)
        return self

    def send(self, signal: Signal) -> State:
        try:
            new = self.TRANSITIONS[self.state, signal]
        except KeyError:
            raise IllegalTransition(self.state, signal) from None
        old, self.state = self.state, new
        self.visits[new] = self.visits.get(new, 0) + 1
        self._log.append((old, new))
        for hook in self.hooks:
            hook(self, old, new)
        return new

    @property
    def finished(self) -> bool:
        return self.state is State.DONE

    @classmethod
    def create(cls, spec: str) -> Machine:
        name, _, state = spec.partition(":")
        return cls(name, State(state)) if state else cls(name)

    @staticmethod
    def parse(text: str) -> list[Signal]:
        return [Signal[word.strip().upper()] for word in text.split(",") if word.strip()]


async def drive(machine: Machine, script: str) -> int:
    errors = 0
    for signal in Machine.parse(script):
        await asyncio.sleep(0)
        try:
            machine.send(signal)
        except IllegalTransition as e:
            errors += 1
            print(f"{machine.name}: {e}; cause={e.__cause__} {e.signal > Signal.PAUSE}")
        if machine.finished:
            break
    return errors


async def main() -> None:
    changes = []
    machines = [Machine.create("m1"), Machine.create("m2:paused"), Machine("m3")]
    machines[0].on_change(lambda m, a, b: changes.append(f"{m.name} {a}->{b}")).on_change(lambda *args: None)
    errors = await asyncio.gather(
        drive(machines[0], "start, pause, resume, stop, start"),
        drive(machines[1], "start,resume,stop"),
        drive(machines[2], "stop,,pause"),
    )
    print(errors, changes)
    for m in machines:
        print(m, m.visits, m.finished)
    print(machines[0] == Machine("m1", State.DONE, machines[0].hooks), machines[0]._log)
    print(State("done"), repr(State.DONE), State.DONE == "done", Signal.START + 1, Signal(2).name, list(Signal), State.DONE.upper())
    print({s: s.value for s in State}, [s for s in Signal if s >= Signal.RESUME], len(State), Signal.STOP in Signal)
    try:
        State("nope")
    except ValueError as e:
        print(e)
    try:
        Machine.parse("start,fly")
    except KeyError as e:
        print("unknown", e)


asyncio.run(main())
