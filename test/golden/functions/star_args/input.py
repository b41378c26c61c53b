def total(*numbers, start=0):
    result = start
    for n in numbers:
        result += n
    return result


def show(label, *args, **kwargs):
    print(label, args, kwargs)
    for i, arg in enumerate(args):
        print(" ", i, arg)
    for key, value in kwargs.items():
        print(" ", key, "=", value)


def forward(*args, **kwargs):
    return show("forwarded", *args, **kwargs)


print(total(), total(1, 2, 3), total(*[4, 5], start=10))
show("none")
show("some", 1, "two", x=3, y=None)
forward(*"ab", sep="-")
first, *rest = (1, 2, 3)
print(first, rest)
*init, last = [1]
print(init, last)
