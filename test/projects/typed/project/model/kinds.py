from __future__ import annotations

import enum
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypedDict

if TYPE_CHECKING:
    from .job import Job


class State(enum.Enum):
    NEW = "new"
    READY = "ready"


class Named(Protocol):
    name: str


class Result(TypedDict):
    job: str
    ok: bool


class Options(TypedDict):
    limit: int


Handler = Callable[["Job"], Awaitable[Result]]
