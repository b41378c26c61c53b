print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2)
print(7 / 2, 6 / 2, 2 ** 10, 2 ** -1, 2 ** 0.5, divmod(-7, 2))
print(1 + 1.0, 3 * 1.5, 10 - 0.5, 1e3, 1e16, 1e-7, 123456789.0 * 1000)
print(0.1 + 0.2, 1 / 3, 100.0, -0.0, 1e300 * 1e10, float("nan"))
print(int(3.9), int(-3.9), int("42"), float("2.5"), round(2.5), round(3.5), round(2.675, 2), round(1234, -2))
print(abs(-3), abs(-2.5), max(1, 2.5), min([3, 1, 2]), sum([0.5, 0.5]), sum(range(5)))
print(0xFF, 0b1010, 0o17, 1_000_000, hex(255), bin(10), oct(8))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 256 >> 2)
print(True + True, True == 1, int(True), float(3), str(3.0), bool("False"))
print(10 == 10.0, 3 != 3.5, isinstance(True, int), isinstance(1.0, int))
count = 7
count //= 2
count **= 3
count %= 10
count -= 0.5
print(count, type(count).__name__, type(1).__name__, type(True).__name__)
