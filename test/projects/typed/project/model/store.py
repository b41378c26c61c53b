from typing import Generic

from .generic import T, first


class Store(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def add(self, item: T) -> None:
        self.items.append(item)

    def __repr__(self) -> str:
        return f"Store({len(self.items)}, {first([1])})"
