import math

print(math.gcd(12, 18), math.gcd(), math.lcm(4, 6, 10), math.isqrt(17), math.factorial(10))
print(math.comb(5, 2), math.perm(5, 2), math.perm(4), math.comb(3, 5))
print(math.prod([1, 2, 3, 4]), math.prod([0.5, 4]), math.prod([2, 3], start=10))
print(math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0)
print(math.ceil(2.1), math.ceil(-2.1), math.floor(-2.1), math.trunc(-2.7), math.ceil(7))
print(math.fabs(-3), math.copysign(2, -0.0), math.fmod(-7, 3), -7 % 3)
print(math.modf(3.25), math.modf(-2.5))
fraction, whole = math.modf(10.75)
print(fraction, whole)
print(math.sqrt(16), math.sqrt(2), f"{math.cbrt(27):.9f}", math.pow(2, 10))
print(f"{math.exp(1):.9f} {math.expm1(1e-5):.12f} {math.log1p(1e-5):.12f}")
print(math.log2(8), math.log10(1000), f"{math.log(10):.9f}", f"{math.log(8, 2):.6f}")
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9))
for value in (1.0, math.inf, -math.inf, math.nan):
    print(value, math.isfinite(value), math.isinf(value), math.isnan(value))

for compute in (
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.factorial(-1),
    lambda: math.isqrt(-4),
    lambda: math.comb(-1, 2),
    lambda: math.exp(1000),
    lambda: math.ceil(math.nan),
    lambda: math.floor(math.inf),
):
    try:
        compute()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
