from functools import partial, reduce


def compose(*functions):
    return lambda x: reduce(lambda value, f: f(value), functions, x)


def power(base, exponent=2, *, offset=0):
    return base ** exponent + offset


square = partial(power, exponent=2)
cube = partial(power, exponent=3, offset=1)
print(square(4), cube(2), cube(2, offset=0))
print(compose(square, str, lambda s: s + "!")(5))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2], 5))
table = {"double": lambda x: x * 2, "negate": lambda x: -x}
print({name: f(21) for name, f in table.items()})
print(sorted(["bb", "a", "ccc"], key=len, reverse=True), list(map(lambda a, b: a + b, [1, 2], [10, 20])))
print((lambda *args, sep=", ", **kw: sep.join(map(str, args)) + str(kw))(1, 2, sep="/", z=0))
