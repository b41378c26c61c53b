from functools import partial

binary = partial(int, base=2)
print(binary("101"), [binary(x) for x in ("1", "10")])
hexa = partial(int, base=16)
print(list(map(hexa, ["ff", "10"])))


def convert(kind, *args, **kwargs):
    return kind(*args, **kwargs)


print(convert(int, "7"), convert(int, "z", base=36), convert(str, b"abc", encoding="ascii"), convert(str), convert(int))
try:
    convert(int, "1", bass=2)
except TypeError as e:
    print(type(e).__name__)
