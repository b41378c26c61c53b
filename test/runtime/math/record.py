"""Records CPython's math and itertools: python3.13 test/runtime/math/record.py > test/runtime/math/recorded.json"""
import itertools
import json
import math

REALS = ['0.0', '-0.0', '1.0', '-1.0', '0.5', '2.5', '-2.5', '10.0', '1000.0', '-7.25', '1e300', 'inf', '-inf', 'nan']
ONE = 'sqrt exp expm1 log log2 log10 log1p sin cos tan asin acos sinh cosh acosh atanh floor ceil modf'.split()
TWO = 'pow fmod copysign log isclose'.split()
INTEGERS = ['factorial(0)', 'factorial(10)', 'factorial(-1)', 'comb(5, 2)', 'comb(2, 5)', 'comb(-1, 2)', 'comb(2, -1)', 'perm(5, 2)', 'perm(5)', 'perm(2, 5)',
            'perm(-2)', 'perm(-2, 1)', 'perm(2, -1)', 'gcd(12, 18)', 'gcd()', 'gcd(-4)', 'lcm(4, 6)', 'lcm()', 'lcm(0, 3)', 'lcm(-4, 6)', 'isqrt(17)', 'isqrt(16)',
            'isqrt(-1)', 'isqrt(9007199254740991)', 'prod([1, 2, 3])', 'prod([])', 'prod([2], start=5)']
SUMS = ['fsum([0.1] * 10)', 'fsum([1e100, 1.0, -1e100])', 'fsum([])', 'fsum([1e16, 1.0, 1e-16])', 'fsum([1.0, 1e-16, 1e-16])', 'fsum([float("inf"), 1.0])',
        'dist([0.0, 0.0], [3.0, 4.0])', 'dist([1.0], [1.0, 2.0])']


def outcome(call):
    try:
        return {'value': repr(call())}
    except Exception as error:
        return {'error': f'{type(error).__name__}: {error}'}


real = {'inf': math.inf, '-inf': -math.inf, 'nan': math.nan}
value = lambda text: real.get(text, None) if text in real else float(text)
ITERTOOLS = [
    'list(chain([1, 2], "ab", []))', 'list(chain.from_iterable([[1], [2, 3]]))', 'list(islice(count(5, 2), 4))', 'list(islice(count(), 1, 8, 3))', 'list(islice([1, 2, 3], 2))',
    'list(islice(cycle([1, 2]), 5))', 'list(islice(cycle([]), 5))', 'list(repeat("x", 3))', 'list(takewhile(lambda x: x < 3, [1, 2, 3, 1]))', 'list(dropwhile(lambda x: x < 3, [1, 2, 3, 1]))',
    'list(accumulate([1, 2, 3]))', 'list(accumulate([1, 2, 3], lambda a, b: a * b))', 'list(accumulate([1, 2], initial=10))', 'list(accumulate([]))', 'list(batched("abcde", 2))',
    'list(pairwise([1, 2, 3]))', 'list(pairwise([1]))', 'list(product([1, 2], "ab"))', 'list(product([1, 2], repeat=2))', 'list(product())', 'list(permutations([1, 2, 3], 2))',
    'list(permutations("abc"))', 'list(combinations([1, 2, 3, 4], 2))', 'list(combinations([1], 2))', 'list(starmap(lambda a, b: a + b, [(1, 2), (3, 4)]))', 'list(zip_longest([1, 2, 3], "ab"))',
    'list(zip_longest([1], [2, 3], fillvalue=0))', '[(k, list(g)) for k, g in groupby([1, 1, 2, 1])]', '[(k, list(g)) for k, g in groupby(["a", "bb", "cc", "d"], len)]',
    '[list(g) for g in [g for k, g in groupby([1, 1, 2])]]', 'list(islice([1], -1))', 'list(batched([1], 0))', 'list(permutations([1], -1))', 'list(product([1], repeat=-1))', 'list(islice([1], 0, None, 0))',
]
print(json.dumps({
    'one': [{'name': name, 'x': x, **outcome(lambda: getattr(math, name)(value(x)))} for name in ONE for x in REALS],
    'two': [{'name': name, 'x': x, 'y': y, **outcome(lambda: getattr(math, name)(value(x), value(y)))} for name in TWO for x in REALS for y in REALS],
    'calls': [{'call': call, **outcome(lambda: eval(call, vars(math)))} for call in INTEGERS + SUMS],
    'itertools': [{'call': call, **outcome(lambda: eval(call, {**vars(itertools)}))} for call in ITERTOOLS],
}, indent=0))
