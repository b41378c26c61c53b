n, x = 10, 2.5
print(n.bit_length(), n.bit_count(), (7).real, (7).imag, n.numerator, n.denominator, n.conjugate(), n.is_integer())
print(x.is_integer(), (4.0).is_integer(), x.real, x.imag, x.as_integer_ratio(), (3).as_integer_ratio(), x.conjugate())
print(pow(2, 5), pow(2, -1), pow(3, 4, 5), divmod(17, 5), round(2.567, 1), round(15, -1), round(7.0), abs(-0.0))
print(int("ff", 16), int("0b11", 0), int(" 42 "), int("1_000"), float("1e3"), float("-inf"), float(" 2 "), bool([]))
print(10 ** 3, 2 ** 0.5 * 2 ** 0.5 == 2, 1e3 == 1000, 7 // 2.0, -7 // 2.0, 5.5 % 2, (-5) ** 2, -5 ** 2)
print(sum([0.1] * 3), sum([1, 2.5]), min(2, 1.5), max("b", "a"), 3 & ~1, 1 << 10, -8 >> 1, 6 ^ 3)
print(str(1e15), str(1e16), 1e-4, 1e-5, 12345678901234.5, 0.1 * 3, 100 * 1.1, 3.0 == 3, 1_000.50)
