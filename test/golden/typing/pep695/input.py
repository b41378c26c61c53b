import asyncio

type Pairs[V] = list[tuple[str, V]]


class Box[T]:
    def __init__(self, content: T):
        self.content = content

    def swap(self, content: T) -> T:
        old, self.content = self.content, content
        return old


def pairs[V](data: dict[str, V]) -> Pairs[V]:
    return [(key, value) for key, value in data.items()]


async def apply[A, B](func, value: A) -> B:
    await asyncio.sleep(0)
    return func(value)


async def main() -> None:
    box = Box("old")
    print(box.swap("new"), box.content)
    print(pairs({"a": 1, "b": 2}))
    print(await apply(len, "four"), await apply(str.upper, "loud"))


asyncio.run(main())
