import asyncio
import math


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def to_base(n, base):
    if n == 0:
        return "0"
    digits = []
    negative = n < 0
    n = abs(n)
    while n:
        n, r = divmod(n, base)
        digits.append("0123456789abcdefghijklmnopqrstuvwxyz"[r])
    return ("-" if negative else "") + "".join(reversed(digits))


def primes(limit):
    sieve = [True] * (limit + 1)
    sieve[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            sieve[n * n::n] = [False] * len(range(n * n, limit + 1, n))
    return [n for n, prime in enumerate(sieve) if prime]


def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps


def newton(x, tolerance=1e-10):
    guess = x / 2
    count = 0
    while abs(guess * guess - x) > tolerance:
        guess = (guess + x / guess) / 2
        count += 1
    return guess, count


class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError("Fraction with zero")
        if bottom < 0:
            top, bottom = -top, -bottom
        g = gcd(abs(top), bottom)
        self.top, self.bottom = top // g, bottom // g

    def __add__(self, other):
        if isinstance(other, int):
            other = Fraction(other)
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __radd__(self, other):
        return self + other

    def __truediv__(self, other):
        return Fraction(self.top * other.bottom, self.bottom * other.top)

    def __float__(self):
        return self.top / self.bottom

    def __repr__(self):
        return f"{self.top}/{self.bottom}"


async def main():
    for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3)]:
        print(a // b, a % b, divmod(a, b), a / b, -a // b, int(a / b))
    print(7.5 // 2, -7.5 // 2, 7.5 % -2, divmod(-7.5, 2), 2 ** 10, 2 ** -1, (-2) ** 3, 0.1 + 0.2)
    print(to_base(255, 2), to_base(-255, 16), to_base(123456789, 36), to_base(0, 7), int("zz", 36), int("-0b101", 0))
    print(primes(50), len(primes(1000)), sum(primes(100)))
    print(collatz(6), max(range(1, 30), key=lambda n: len(collatz(n))))
    print(newton(2), newton(144))
    print(0b1011 & 0b0110, 0b1011 | 4, 5 ^ 3, ~7, 1 << 10, -17 >> 2, 0xFF, 0o17, 1_000_000)
    print(bin(10), hex(-255), oct(8), f"{10:08b} {255:#x} {255:X} {-5:+d} {5: d}")
    print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(0.5), round(1.5))
    print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), int(-2.9), math.isqrt(99), math.comb(5, 2), math.factorial(10))
    print(float("1e3"), float("-inf"), float("nan"), 1e16, 1e15, 1.0, 1e-5, 0.0001, 123456789.123456789)
    print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2, 1 == 1.0, True + True, True == 1, not 0)
    print(Fraction(1, 2) + Fraction(1, 3), Fraction(3, -6), 1 + Fraction(1, 4), sum([Fraction(1, n) for n in range(1, 5)]))
    print(float(Fraction(1, 8)), Fraction(1, 2) / Fraction(1, 4))
    print((10).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), (3.0).is_integer(), (2.5).as_integer_ratio())
    print(f"{math.pi:.4f} {math.e:10.2e} {1234567.891:,.1f} {0.256:.1%} {1e10:g} {100000:,} {42:^10}|{'x':*^5}|{3.14159:>+9.2f}")
    print(abs(-3), abs(-3.5), pow(2, 10), pow(3, 4, 5), pow(2, 0.5), sum([0.1] * 10), math.fsum([0.1] * 10), min(3, 1.5), max(2, 2.0))
    total = 0
    for i in range(10, 0, -3):
        total += i
    else:
        print("loop done", total, i)
    print(list(range(5)), list(range(10, 0, -3)), list(range(0)), range(3, 9, 2)[1], 7 in range(1, 10, 3), len(range(0, 10, 3)))


asyncio.run(main())
