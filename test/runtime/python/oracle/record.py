"""Prints what CPython does for each table of cases, as JSON: python3.13 record.py > expected.json

A case is [input..., expected]; an expected error is {"error": "ValueError: text"}.
"""
import itertools
import json
import random

random.seed(20)


def encoded(value):
    """JSON has no inf, nan, -0.0, bytes or tuples: they are marked."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else {"float": repr(float(value))}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"bytes": list(value)}
    if isinstance(value, tuple):
        return {"tuple": [encoded(x) for x in value]}
    if isinstance(value, list):
        return [encoded(x) for x in value]
    raise TypeError(type(value))


def outcome(f, *args):
    try:
        return encoded(f(*args))
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def cases(f, inputs):
    return [[*map(encoded, args), outcome(f, *args)] for args in inputs]


FLOATS = [
    0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 3.5, 0.125, 0.375, 2.675, 1.005, 1e15, 1e16, 1e17, 123456789.123456789, 1e21, 1e22, 1e23,
    1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e-4, 1e-5, 0.0001234, 9.999999, 99.995, 1 / 3, 2 / 3, 1e100, 123.456,
    999999.5, 0.05, 1234567.891, float("inf"), float("-inf"), float("nan"), 4503599627370496.5, 9007199254740993.0, 0.3, 1e-7, 12345678901234567890.0,
]
FLOATS += [random.uniform(-1000, 1000) for _ in range(30)] + [random.uniform(-1, 1) * 10 ** random.randint(-320, 308) for _ in range(60)]
INTS = [0, 1, -1, 7, 10, 42, -42, 255, 256, 1000, 1234567, -1234567, 65, 0x1F600, 2**31, 2**32, -(2**31), 2**52, 10**15]
STRINGS = ["", "a", "abc", "héllo", "日本", "😀x", "a'b", 'a"b', "a'\"b", "tab\tnew\n", "\x00\x1f\x7f\x85\xa0\xad", "back\\slash", "\ud800", "\u200b\u2028", "Straße", "ﬁ", "\U0001F600\U000E0001"]

FLOAT_SPECS = [
    "", ".0f", ".1f", ".2f", ".3f", ".10f", "f", "F", "e", "E", ".0e", ".3e", "g", "G", ".0g", ".1g", ".3g", ".17g", "n", "%", ".0%", ".1%",
    "10.2f", "<10.2f", ">10.2f", "^10.2f", "010.2f", "+.2f", " .2f", "-.2f", ",.2f", "_.2f", ",", "_", "015,.2f", "*^15.3e", "=+12.1f",
    "#.0f", "#.3g", "#g", "#e", "z.0f", "z.1f", ".3", ".1", ".0", "12", "+", "=12", "012", "+012,.1f", "x<20", "d", "s", "x", "c", ".2s", ",n", "#", "20g", "#.0e",
]
INT_SPECS = [
    "", "d", "5d", "05d", "<5d", "^7d", ">7", "+d", " d", ",", "_", ",d", "_d", "015,d", "+,d", "x", "X", "#x", "#X", "#010x", "08b", "b", "#b", "#o", "o", "_x", "_b", "016_x",
    "c", "5c", "e", ".2e", "f", ".2f", "g", "%", ".1%", "n", "*^10", "=+8d", "#06x", "s", ".2d", "+c", ",x", "10", "010", ".3", "q", "z", "#d", ",c", "#c", "<010d", "^010,d",
]
STRING_SPECS = ["", "s", "5", "<5", ">5", "^5", "*^7", ".2", "5.1", "05", "=5", ",", "+", " ", "#", "d", "x<8s", "é^6", "😀>4", ".0", "z", "_", "10.3s", "<05"]

FORMAT = [(x, s) for x in FLOATS[:60] for s in FLOAT_SPECS]
FORMAT += [(x, s) for x in INTS for s in INT_SPECS]
FORMAT += [(x, s) for x in STRINGS if "\ud800" not in x for s in STRING_SPECS]
FORMAT += [(b, s) for b in (True, False) for s in ["", "d", "5", "x", "s", "<7", ".1f"]]

PERCENT_FORMATS = ["%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%#o", "%o", "%.3d", "%8.3d", "%08.3d", "%f", "%.2f", "%8.2f", "%-8.2f|", "%08.2f", "%+.1f", "%e", "%.2e", "%g", "%G", "%#g", "%s", "%5s", "%-5s|", "%.2s", "%r", "%a", "%c", "%%", "%i", "%u", "%5%", "%q", "%"]
PERCENT = [(f, (x,)) for f in PERCENT_FORMATS for x in [0, 5, -5, 255, 65, 1.5, -2.675, "ab", "é", 1e20, True, None]]
PERCENT += [("%s and %s", ("a", 1)), ("%s", ()), ("%s %s", ("a",)), ("a", ("b",)), ("%*d", (5, 42)), ("%-*d|", (5, 42)), ("%.*f", (2, 3.14159)), ("%s%%", (5,)), ("%d%s", (1, "x"))]

TEMPLATES = [
    ("{}", (1,)), ("{} {}", (1, "a")), ("{0} {1} {0}", ("a", "b")), ("{:>5}|", ("a",)), ("{!r}", ("a",)), ("{!s:>4}", (5,)), ("{0:{1}}", (3, 5)), ("{:{}}", (3, 5)),
    ("{{}}", ()), ("{{{}}}", (1,)), ("{0[1]}", ([1, 2],)), ("{0.real}", (5,)), ("{}", ()), ("{1}", (1,)), ("{0} {}", (1, 2)), ("{} {0}", (1, 2)), ("{", (1,)), ("}", (1,)), ("{!x}", (1,)),
    ("{:d}", ("a",)), ("{a}", (1,)), ("{:.2f}%", (12.345,)), ("{!a}", ("é",)), ("{0[1][0]}", ([1, [7]],)), ("{0[5]}", ([1],)), ("{!", (1,)), ("{0:", (1,)), ("{0]}", (1,)),
]

INT_TEXTS = ["0", "1", "-1", "+5", " 12 ", "\t7\n", "1_000", "1__0", "_1", "1_", "", " ", "x", "12x", "1.5", "0x1f", "0b11", "0o17", "010", "00", "-0", "--1", "+ 1", "1e3", "é", "\u00a05", "0x", "0_1", "0b_1", "z", "ff", "FF", "9007199254740991", "1 2", "\x1c5", "0b2", "٣"]
BASES = [10, 0, 2, 8, 16, 36, 1, 37]
FLOAT_TEXTS = ["0", "1.5", "-1.5", "+1", ".5", "5.", ".", "1e5", "1E-5", "1e", "e5", "inf", "-inf", "Infinity", "+infinity", "nan", "-nan", "NaN", "infin", " 1.5 ", "1_0.5", "1_.5", "1__0", "0x10", "", " ", "1,5", "1e400", "-1e400", "1e-400", "1_0e1_0", "\n2\t", "++1", "1.5.2", "١.٥"]

SUBJECTS = ["", " ", "a b c", "  a  b  ", "a,b,,c", ",a,", "a\nb\r\nc\rd\n", "Hello World", "hELLO wORLD", "they're bill's", "x=1=2", "aaa", "\u2028x\x1cy\x85z", "ß ǆ ﬁ", "12ab", "٣²½", "\t a\tb", "ab😀cd😀", "CamelCase 3RD", "ÀÉ", "_id9", "9x", "mixed ΣΑΣ"]
NO_ARG = ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "isdigit", "isalpha", "isalnum", "isnumeric", "isdecimal", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii", "expandtabs"]
STR_METHODS = [(s, m) for s in SUBJECTS + STRINGS for m in NO_ARG if "\ud800" not in s]
SEPARATED = [(s, m, sep, n) for s in SUBJECTS for m in ("split", "rsplit") for sep in (None, ",", " ", "a", "", "b c", "=") for n in (-1, 0, 1, 2)]
STRIPPED = [(s, m, c) for s in SUBJECTS for m in ("strip", "lstrip", "rstrip", "removeprefix", "removesuffix", "partition", "rpartition") for c in (" ", "a", ",", "xyz", "", "ab", "=")]
SEARCHED = [(s, m, sub, a, b) for s in SUBJECTS for m in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith") for sub in ("a", "", "b", "😀", "o W") for a, b in ((None, None), (1, None), (-2, None), (0, 2), (100, None), (3, 1), (-100, -1))]
REPLACED = [(s, old, new, n) for s in SUBJECTS for old, new in (("a", "X"), ("", "-"), (" ", ""), ("aa", "b"), ("😀", "!")) for n in (-1, 0, 1, 2)]
PADDED = [(s, m, w, *f) for s in ("", "a", "ab", "abc", "-5", "+12", "é😀") for m in ("center", "ljust", "rjust") for w in range(0, 9) for f in ((), ("*",), ("ab",))]
PADDED += [(s, "zfill", w) for s in ("", "a", "-5", "+12", "--1") for w in range(0, 7)]
PADDED += [(s, "expandtabs", w) for s in ("a\tb", "\t", "ab\tc\n\td", "abcdefgh\ti") for w in (0, 1, 4, 8)]

BOUNDS = [None, 0, 1, 2, 4, 5, 9, -1, -3, -5, -9]
SLICES = [(s, a, b, c) for s in ("abcde", "", "a😀c", [1, 2, 3, 4, 5], (1, 2, 3)) for a in BOUNDS for b in BOUNDS for c in (None, 1, 2, -1, -2, 0, 7)]
INDEXES = [(s, i) for s in ("abc", "a😀c", [1, 2], (1, 2), [], (), "") for i in range(-4, 5)]

ENCODINGS = [(s, e, h) for s in STRINGS for e in ("utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "UTF8", "cp1252", "utf-8-sig", "nope") for h in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace")
             if e != "utf-16" or "\ud800" not in s if e != "utf-16-le" or "\ud800" not in s]
BYTES = [b"", b"abc", b"\xff", b"a\xc3", b"\xc3\xa9", b"\xe2\x82", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"a\xffb\xfec", b"\xef\xbb\xbfx", b"'\"\\\n\x00", b"\xe2(\xa1", b"\xf4\x90\x80\x80", b"'", b'"']
DECODINGS = [(b, e, h) for b in BYTES for e in ("utf-8", "ascii", "latin-1", "utf-8-sig") for h in ("strict", "ignore", "replace", "backslashreplace")]

ARITHMETIC = [0, 1, -1, 2, 3, -3, 7, -7, 10, 2**40, -(2**40) + 1, 2**53 - 1, 0.5, -0.5, 2.5, -2.5, 1e300, -1e300, 0.0, -0.0, 7.5, 0.1, float("inf"), float("nan")]
PAIRS = list(itertools.product(ARITHMETIC, repeat=2))
SMALL = [0, 1, -1, 2, 3, -3, 5, 0.5, -0.5, 2.5, 0.0, 10]


def real(f):
    """Complex results are not ported."""
    def run(a, b):
        result = f(a, b)
        if isinstance(result, complex):
            raise ValueError("complex")
        return result
    return run


MIXED = [0, 1, -1, 2.5, True, False, None, "a", "b", "", [1], [1, 2], [], (1,), (1, 2), (), b"a", b"b"]
ROUNDED = [(x, n) for x in FLOATS for n in (None, 0, 1, 2, 3, 5, -1, -2, 16, 400, -400)] + [(x, n) for x in INTS for n in (None, 0, 2, -1, -2, -3)]

TABLES = {
    "repr of floats": cases(repr, [(x,) for x in FLOATS]),
    "repr of strings": cases(repr, [(s,) for s in STRINGS] + [(chr(c),) for c in list(range(0, 0x180)) + list(range(0x2000, 0x2070)) + [0xE000, 0xFEFF, 0xFFFD, 0x10FFFF, 0x1F600]]),
    "ascii": cases(ascii, [(s,) for s in STRINGS]),
    "repr of bytes": cases(repr, [(b,) for b in BYTES]),
    "repr of values": cases(repr, [(x,) for x in MIXED + [[1, [2, (3,)], "x", None, True], ((), [], ""), [1.5, -0.5]]]),
    "format": cases(format, FORMAT),
    "percent": cases(lambda f, a: f % a, PERCENT),
    "str.format": cases(lambda f, a: f.format(*a), TEMPLATES),
    "int with base": cases(int, [(t, b) for t in INT_TEXTS for b in BASES]),
    "int": cases(int, [(t,) for t in INT_TEXTS] + [(x,) for x in FLOATS if abs(x) < 1e15 or x != x or abs(x) == float("inf")] + [(None,), ([],), (True,), (b"12",), (b"x",)]),
    "float": cases(float, [(t,) for t in FLOAT_TEXTS] + [(x,) for x in INTS] + [(None,), ([],), (True,), (b"1.5",)]),
    "round": cases(lambda x, n: round(x) if n is None else round(x, n), [(x, n) for x, n in ROUNDED if n is not None or abs(x) < 2**53 or x != x or abs(x) == float("inf")]),
    "bin oct hex": cases(lambda f, x: {"bin": bin, "oct": oct, "hex": hex}[f](x), [(f, x) for f in ("bin", "oct", "hex") for x in INTS]),
    "str methods": cases(lambda s, m: getattr(s, m)(), STR_METHODS),
    "split": cases(lambda s, m, sep, n: getattr(s, m)(sep, n), SEPARATED),
    "splitlines with ends": cases(lambda s: s.splitlines(True), [(s,) for s in SUBJECTS]),
    "strip": cases(lambda s, m, c: getattr(s, m)(c), STRIPPED),
    "search": cases(lambda s, m, sub, a, b: getattr(s, m)(sub, a, b), SEARCHED),
    "replace": cases(lambda s, a, b, n: s.replace(a, b, n), REPLACED),
    "pad": cases(lambda s, m, *a: getattr(s, m)(*a), PADDED),
    "slice": cases(lambda s, a, b, c: s[a:b:c], SLICES),
    "index": cases(lambda s, i: s[i], INDEXES),
    "encode": cases(lambda s, e, h: s.encode(e, h), ENCODINGS),
    "decode": cases(lambda b, e, h: b.decode(e, h), DECODINGS),
    "//": cases(lambda a, b: a // b, PAIRS),
    "%": cases(lambda a, b: a % b, PAIRS),
    "divmod": cases(divmod, PAIRS),
    "/": cases(lambda a, b: a / b, PAIRS),
    "**": cases(real(lambda a, b: a ** b), list(itertools.product(SMALL, repeat=2))),
    "+": cases(lambda a, b: a + b, itertools.product(MIXED, repeat=2)),
    "-": cases(lambda a, b: a - b, itertools.product(MIXED, repeat=2)),
    "*": cases(lambda a, b: a * b, itertools.product([x for x in MIXED if x != -1], repeat=2)),
    "==": cases(lambda a, b: a == b, itertools.product(MIXED, repeat=2)),
    "<": cases(lambda a, b: a < b, itertools.product(MIXED, repeat=2)),
    ">=": cases(lambda a, b: a >= b, itertools.product(MIXED, repeat=2)),
    "in": cases(lambda a, b: a in b, itertools.product(MIXED, repeat=2)),
    "bool": cases(bool, [(x,) for x in MIXED]),
    "len": cases(len, [(x,) for x in MIXED + STRINGS]),
    "set order": cases(lambda xs: list(set(xs)), [([random.choice([random.randint(-50, 50), random.randint(0, 10**6), random.randint(-(2**52), 2**52)]) for _ in range(random.randint(0, 40))],) for _ in range(60)]
                       + [([i * k for i in range(n)],) for k in (1, 3, 8, 32, 100) for n in (3, 10, 50)]
                       + [([(a, b) for a in range(4) for b in range(4)],), ([(1, (2, 3)), (-1, 0), (), (5,)],), ([0.5, 1.5, -2.25, 1e300, 3],)]),
    "sorted": cases(sorted, [([3, 1, 2],), ([True, 0, 2.5],), (["b", "a", "\uffff", "\U00010000", ""],), ([(2, "a"), (1, "b"), (1, "a")],), ([1, "a"],), ([None, 1],), ([[2], [1, 5], []],), ([b"b", b"a"],)]),
    "to_bytes": cases(lambda x, n, o, s: x.to_bytes(n, o, signed=s), itertools.product([0, 1, 255, 256, -1, -128, -129, 65535], [0, 1, 2, 4], ["big", "little"], [True, False])),
    "float.hex": cases(lambda x: x.hex(), [(x,) for x in FLOATS]),
    "sum": cases(sum, [([0.1] * 10,), ([1e100, 1.0, -1e100],), ([0.1, 0.2, 0.3],), ([1, 2, 3],), ([1, 0.5],), ([],), ([float("inf"), 1.0],)]),
}

lines = (f"{json.dumps(name)}:{json.dumps(table, separators=(',', ':'))}" for name, table in TABLES.items())
print("{" + ",\n".join(lines) + "}")
