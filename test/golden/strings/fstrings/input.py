name, n, pi, big = "Ann", 42, 3.14159265, 1234567.891
print(f"{name} {n} {pi:.2f} {big:,.2f} {n:5d}| {n:<5}| {n:>5}| {n:^5}| {n:05d} {n:+d}")
print(f"{n:x} {n:X} {n:#x} {n:b} {n:o} {n:08b} {255:02x} {n:,} {1000000:_}")
print(f"{0.256:.1%} {1e10:.3e} {pi:8.3f}| {pi:<10.1f}| {pi!r:>12} {name!r} {name:>6}|{name:*^9}|{name:.2}|")
print(f"{n=} {name=} {n + 1 = } {pi=:.3f}")
width = 8
print(f"{name:>{width}}|{pi:{width}.{2}f}|{'nested ' + f'{n}'}")
print(f"{{braces}} {'quoted'} {[1, 'a']} {None} {True} {('x',)}")
print(f"{n if n > 1 else 'one'} {', '.join(str(i) for i in range(3))} {name.lower()[0]} {len(name):2}")
print(f"{3.0} {2 / 1} {1e20} {0.1 + 0.2} {round(pi, 2)} {10 // 3}")
print(f"{1.5:g} {1000000.0:g} {2.0:.0f} {2.5:.0f} {-1.5:.0f} {0.000012:g} {12:.1f} {True:d} {7:3}|")
print(f"line one\n{name}"
      f" continued {n:>4}")
items = {"a": 1}
print(f"{items['a']} {items!s:>10} {'%d%%' % 50} {'yes':<5}{'no':>5}|")
