from dataclasses import dataclass

from .kinds import State


@dataclass
class Job:
    name: str
    state: State = State.NEW
