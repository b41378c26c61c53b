def fizzbuzz(n):
    return "FizzBuzz" if n % 15 == 0 else "Buzz" if n % 5 == 0 else "Fizz" if n % 3 == 0 else str(n)


def primes(limit):
    sieve = [True] * (limit + 1)
    sieve[0:2] = [False, False]
    for i in range(2, int(limit ** 0.5) + 1):
        if sieve[i]:
            for j in range(i * i, limit + 1, i):
                sieve[j] = False
    return [i for i, is_prime in enumerate(sieve) if is_prime]


def first_factor(n):
    for p in primes(n):
        if n % p == 0 and p != n:
            break
    else:
        return None
    return p


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(*map(fizzbuzz, range(1, 16)))
print(primes(30), first_factor(91), first_factor(13))
print(gcd(48, -18), gcd(17, 5), [n // 7 for n in (-8, -7, 8)], [n % 7 for n in (-8, -7, 8)])
print([divmod(n, -3) for n in (-7, 7)], 7 % -3.5, round(-2.5), round(0.5), int(-0.9))
