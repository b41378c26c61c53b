import asyncio
import itertools
from itertools import accumulate, chain, count, cycle, islice, pairwise, repeat, takewhile


async def rounds(names, total):
    for name, number in zip(cycle(names), range(total)):
        await asyncio.sleep(0)
        yield f"{name}{number}"


def chunks(items, size):
    it = iter(items)
    while chunk := list(islice(it, size)):
        yield chunk


async def main():
    print([name async for name in rounds(["a", "b", "c"], 5)])
    print(list(chunks(range(7), 3)))
    first, second = itertools.tee(count(1))
    print(next(first), next(first), next(second), [next(each) for each in itertools.tee(first, 3)])
    print(list(itertools.batched("abcdefg", 3)))
    print(list(chain([1, 2], (3,), range(4, 6))))
    print(list(chain.from_iterable([[1], [2, 3], []])), list(chain.from_iterable(["ab", "c"])))
    print(list(islice(count(10, 5), 3)), list(islice("abcdef", 1, 5, 2)), list(islice("abc", None)))
    print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 5], max)))
    print(list(accumulate([1, 2], lambda total, x: total * 10 + x, initial=7)))
    print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
    print([b - a for a, b in pairwise([1, 4, 9, 16])])
    print(list(repeat("x", 3)), list(zip("ab", repeat(0))))
    words = cycle(["tick", "tock"])
    print(next(words), next(words), next(words))
    try:
        list(itertools.batched([1], 0))
    except ValueError as error:
        print(error)


asyncio.run(main())
