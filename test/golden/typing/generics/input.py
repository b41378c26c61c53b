import asyncio
from typing import Generic, Optional, TypeVar

T = TypeVar("T")
K = TypeVar("K")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def peek(self) -> Optional[T]:
        return self._items[-1] if self._items else None


def first(items: list[T], default: T) -> T:
    return items[0] if items else default


async def delayed(value: T, delay: float = 0.001) -> T:
    await asyncio.sleep(delay)
    return value


async def main() -> None:
    stack: Stack[int] = Stack()
    stack.push(1)
    stack.push(2)
    print(stack.pop(), stack.peek())
    print(first(["a", "b"], ""), first([], 0))
    print(await delayed("text"), await delayed([1, 2]))


asyncio.run(main())
