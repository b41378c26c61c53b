from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Session:
    def close(self) -> None:
        print("closed")


class Row:
    pass


for thing in [Session(), Row()]:
    if isinstance(thing, Closable):
        thing.close()
    else:
        print("nothing to close in a", type(thing).__name__)
