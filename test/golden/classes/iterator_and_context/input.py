class Fibonacci:
    def __init__(self, limit):
        self.limit = limit

    def __iter__(self):
        self.a, self.b = 0, 1
        return self

    def __next__(self):
        if self.a > self.limit:
            raise StopIteration
        value = self.a
        self.a, self.b = self.b, self.a + self.b
        return value


class Section:
    depth = 0

    def __init__(self, title):
        self.title = title

    def __enter__(self):
        print("  " * Section.depth + self.title)
        Section.depth += 1
        return self

    def __exit__(self, *exc_info):
        Section.depth -= 1
        return False


fib = Fibonacci(20)
print(list(fib), sum(fib), max(fib), 13 in fib)
it = iter(fib)
print(next(it), next(it), next(it))

with Section("one"):
    with Section("one.one") as inner, Section("deeper"):
        print(inner.title, Section.depth)
    with Section("one.two"):
        pass
print(Section.depth)
