def countdown(n):
    print("started")
    while n > 0:
        yield n
        n -= 1
    print("exhausted")


def evens(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n


def chain(*iterables):
    for it in iterables:
        yield from it


def tree():
    result = yield from inner()
    yield f"inner returned {result}"


def inner():
    yield "leaf"
    return 7


for n in countdown(2):
    print(n)
print(list(evens(range(7))), list(chain("ab", [1, 2], countdown(1))))
print(list(tree()))

gen = countdown(3)
print(next(gen), next(gen), next(gen), next(gen, "no more"))
try:
    next(gen)
except StopIteration:
    print("StopIteration")
squares = (n * n for n in range(3))
print(next(squares), list(squares), list(squares))
