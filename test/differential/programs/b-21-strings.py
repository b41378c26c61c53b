import asyncio
import string
import textwrap
from collections import Counter

TEXT = """The quick brown fox jumps over the lazy dog.
Pack my box with five dozen liquor jugs; how vexingly quick daft zebras jump!

Sphinx of black quartz, judge my vow."""


def caesar(text, shift):
    def rotate(c):
        if c in string.ascii_lowercase:
            return chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
        elif c in string.ascii_uppercase:
            return chr((ord(c) - ord("A") + shift) % 26 + ord("A"))
        return c

    return "".join(rotate(c) for c in text)


def is_palindrome(s):
    letters = [c.lower() for c in s if c.isalnum()]
    return letters == letters[::-1]


def rle(s):
    if not s:
        return ""
    out = []
    prev, count = s[0], 1
    for c in s[1:]:
        if c == prev:
            count += 1
        else:
            out.append(f"{count}{prev}" if count > 1 else prev)
            prev, count = c, 1
    out.append(f"{count}{prev}" if count > 1 else prev)
    return "".join(out)


def unrle(s):
    result, digits = "", ""
    for c in s:
        if c.isdigit():
            digits += c
        else:
            result += c * int(digits or 1)
            digits = ""
    return result


def snake(name):
    out = ""
    for i, c in enumerate(name):
        if c.isupper() and i > 0:
            out += "_"
        out += c.lower()
    return out


def camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(t.capitalize() for t in tail)


def roman(n):
    table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    result = ""
    for value, letters in table:
        count, n = divmod(n, value)
        result += letters * count
    return result


def justify(words, width):
    line = []
    for w in words:
        if sum(map(len, line)) + len(line) + len(w) > width:
            yield " ".join(line).ljust(width, ".")
            line = []
        line.append(w)
    if line:
        yield " ".join(line).center(width, "*")


async def main():
    print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), -5))
    print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("nope"))
    print(rle("aaabccdddd"), unrle(rle("aaabccdddd")), rle("") == "")
    print(snake("someVariableName"), camel("some_variable_name"), [roman(n) for n in (4, 9, 14, 1994, 2024)])
    for line in justify(TEXT.split(), 30):
        print(line)
    counts = Counter(c for c in TEXT.lower() if c.isalpha())
    print(counts.most_common(3), sum(counts.values()), len(set(TEXT.lower()) & set(string.ascii_lowercase)))
    print(TEXT.splitlines()[2] == "", TEXT.count("q"), TEXT.find("fox"), TEXT.rfind("jump"), TEXT.index("lazy"))
    print("a,b,,c".split(","), " a  b ".split(), "a b c d".split(" ", 2), "a.b.c".rsplit(".", 1), "k=v=w".partition("="), "path/to/file".rpartition("/"))
    print("title case here".title(), "MiXed".swapcase(), "hello"[1:4], "hello"[::-1], "hello"[-3:], "hello"[::2], "abc" * 2)
    print("x".join(["1", "2", "3"]), "abc".replace("b", "BB"), "aaa".replace("a", "b", 2), "  pad ".strip() + "|", "xxhixx".strip("x"), "hi!".rstrip("!"))
    print("abc".startswith(("x", "a")), "file.tar.gz".endswith(".gz"), "abc" < "abd", "a" in "cat", "prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"))
    print("5".zfill(3), "-5".zfill(4), "tab\there".expandtabs(8), "é".encode(), "ß".upper(), "abc".isalpha(), "12".isdigit(), " ".isspace(), "Ab".istitle())
    print("{} and {}".format("a", 1), "{1}{0}{1}".format("x", "y"), "{name:>6}|{n:03d}|{f:.1f}".format(name="bob", n=7, f=2.25), "{0[1]} {1.real}".format([1, 2], 5))
    width, precision = 12, 3
    print(f"{3.14159:{width}.{precision}f}|{'mid':^{width}}|{42!r:>5}|{'q'!r}|{1 + 1 = }|{width=}")
    table = str.maketrans("abc", "xyz", "d")
    print("aabbccdd".translate(table), "%s" % "one", "%d%%" % 50, "%(a)s-%(b)02d" % {"a": "A", "b": 3})
    print(textwrap.dedent("""\
        one
          two
        three"""), textwrap.fill("the quick brown fox jumps over", 12), textwrap.shorten("a long sentence of words", 14), sep="\n")
    print(repr("it's"), repr('say "hi"'), repr("tab\t\n\\ é \x00"), ascii("é"), "a\x41\u00e9", r"raw\n", "con" "cat")
    print(sorted("banana"), max("hello"), min("hello"), "".join(dict.fromkeys("banana")), "".join(sorted(set("hello"), key="hello".index)))
    print([hex(b) for b in "hé".encode()], b"bytes".decode().upper(), bytes([104, 105]), b"ab" + b"cd", b"abc"[0], list(b"hi"), "ab".encode("utf-16-le"))


asyncio.run(main())
