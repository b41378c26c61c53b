s = "abcdefgh"
print(s[0], s[-1], s[2:5], s[:3], s[5:], s[-3:], s[:-2], s[::2], s[::-1], s[6:2:-2], s[10:], s[3:3])

xs = [0, 1, 2, 3, 4, 5, 6]
print(xs[1:4], xs[-2:], xs[::3], xs[::-1], xs[5:1:-2], xs[:], xs[100:], xs[-100:2])
copy = xs[:]
copy[0] = "changed"
print(xs[0], copy[0])
xs[1:3] = ["a", "b", "c"]
print(xs)
xs[::2] = [None] * len(xs[::2])
print(xs)
xs[2:2] = [9, 9]
xs[-1:] = []
print(xs)

t = (1, 2, 3, 4)
print(t[1:3], t[::-1], t[:1], t[-1])
print(b"hello"[1:3], b"hello"[0], list(range(10))[2:8:3], range(10)[3], list(range(10)[7:]))
for bad in (lambda: [][0], lambda: "abc"[5], lambda: t[9]):
    try:
        bad()
    except IndexError as e:
        print("IndexError:", e)
