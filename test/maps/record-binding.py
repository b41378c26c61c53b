"""Records what CPython says of calls, beside inspect.signature(...).bind: python3.13 test/maps/record-binding.py > test/maps/binding.json"""
import inspect
import itertools
import json

SIGNATURES = [
    '()', '(a)', '(a, b)', '(a, b=1)', '(a, b=1, c=2)', '(*args)', '(a, *args)', '(**kwargs)', '(a, **kwargs)', '(*, key)', '(*, key=None)',
    '(a, *, key)', '(a, b=1, *, key=None, other)', '(a, /)', '(a, /, b)', '(a, b, /, c=3)', '(a=0, /, **kwargs)', '(a, *args, key=1, **kwargs)',
    '(first, second, third)', '(maxsplit=-1)', '(timeout, return_when)', '(a, b, c, d, *, e, f, g)',
]
CALLS = [
    '()', '(1)', '(1, 2)', '(1, 2, 3)', '(1, 2, 3, 4, 5)', '(a=1)', '(b=1)', '(1, a=2)', '(1, b=2)', '(1, key=2)', '(key=2)', '(1, 2, key=3)',
    '(1, 2, 3, key=4)', '(1, other=3)', '(1, zz=3, a=2)', '(1, a=2, zz=3)', '(a=1, b=2, c=3)', '(max_split=1)', '(timout=1)', '(Timeout=1, return_when=2)',
    '(1, 2, e=1, g=2)', '(1, 2, 3, 4, e=1, f=2, g=3)', '(first=1, third=2)', '(1, 2, 3, other=1)', '(1, kei=2)',
]


def record(signature, call):
    namespace = {}
    exec(f'def f{signature}: pass', namespace)
    error = None
    try:
        eval(f'f{call}', namespace)
    except TypeError as caught:
        error = str(caught)
    bound = None
    if error is None:
        args = eval(f'inspect.signature(f).bind{call}', {**namespace, 'inspect': inspect}).arguments
        bound = {name: value for name, value in args.items()}
    return {'signature': signature, 'call': call, 'error': error, 'bound': bound}


METHODS = ['C().m()', 'C().m(1)', 'C().m(1, 2)', 'C().m(1, 2, 3)', 'C().m(x=1, z=2)', 'C().n(1)', 'C().n()']


def record_method(call):
    namespace = {}
    exec('class C:\n    def m(self, x, y=1): pass\n    def n(self): pass', namespace)
    try:
        eval(call, namespace)
    except TypeError as caught:
        return {'call': call, 'error': str(caught)}
    return {'call': call, 'error': None}


print(json.dumps({
    'functions': [record(*pair) for pair in itertools.product(SIGNATURES, CALLS)],
    'methods': [record_method(call) for call in METHODS],
}, indent=0))
