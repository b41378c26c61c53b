values = [0, 7, -42, 1234567]
for v in values:
    print(f"{v:>10}|{v:<10}|{v:^10}|{v:010d}|{v:+,}|{v:x}|{abs(v):#o}|{v:e}")
for x in (0.0, 1.005, -2.5, 1234.5678, 1e21, 1e-9):
    print(f"{x}|{x:.2f}|{x:10.3f}|{x:,.1f}|{x:.0%}|{x:g}|{x:.3e}|{x!r:>10}")
print("{:>5}|{:<5}|{:^5}|{!r}".format("a", "b", "c", "d"))
print("%-8s|%8s|%05d|%.3f|%x|%c|%r|%%" % ("left", "right", 42, 2.0, 255, "c", "r"))
print("%(name)s is %(age)d" % {"name": "Al", "age": 3})
print(f"{'é':>3}|{'日本':<4}|{True!s:>6}|{None!s:<6}|{[1]!s:>5}|")
print(str(1.0), repr(0.1), str(1e15), str(1e16), str(123456789012345680.0), 1.5e300, 5e-324, 2.0 ** 70)
print(format(3.14159, ".2f"), format("x", ">3"), format(255, "b"), "abc".rjust(5, "*"), "{:.{}f}".format(2.5, 1))
