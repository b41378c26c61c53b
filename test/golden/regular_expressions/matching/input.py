import asyncio
import re
from collections import Counter

EMAIL = re.compile(r"(?P<user>[\w.+-]+)@(?P<host>[\w-]+\.[\w.]+)")
TOKEN = re.compile(r"""
    (?P<number>\d+(\.\d*)?)   # numbers
  | (?P<name>[A-Za-z_]\w*)
  | (?P<op>[-+*/()=])
  | (?P<space>\s+)
""", re.VERBOSE)


def tokenize(text):
    pos = 0
    while pos < len(text):
        m = TOKEN.match(text, pos)
        if m is None:
            raise SyntaxError(f"bad character {text[pos]!r} at {pos}")
        if m.lastgroup != "space":
            yield m.lastgroup, m.group()
        pos = m.end()


def camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


async def main():
    text = "Mail bob@example.com or ann.b@mail.example.org."
    for m in EMAIL.finditer(text):
        print(m.group("user"), m["host"], m.span(), m.groupdict(), m.groups())
    m = EMAIL.search(text)
    if m:
        user, host = m.groups()
        print(user.upper(), host.split("."), m.start(), m.end("host"), m[0], m)
    print(EMAIL.findall(text))
    print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)=(\d)", "a=1,b=2"))
    for key, value in re.findall(r"(\w+)=(\d+)", "x=10 y=20"):
        print(key, int(value) + 1)
    print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "1-2-3"), re.split(r"\s+", "a b  c", maxsplit=1))
    print(re.sub(r"\s+", " ", "too   many    spaces"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", "b", "aaaa", count=2))
    print(re.subn("o", "0", "foo boo"), re.sub(r"(?P<x>\d)", r"<\g<x>>", "a1b2"), re.sub("x*", "-", "abxd"))
    print(camel("some_long_name"), snake("SomeLongName"))
    print(list(tokenize("x = 3.14 * (y + 2)")))
    try:
        list(tokenize("a ? b"))
    except SyntaxError as e:
        print(e)
    print(re.match(r"abc", "abcdef"), re.match("b", "abc"), re.fullmatch(r"\d{3}", "123") is not None, re.fullmatch("a|ab", "ab"))
    date = re.match(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?", "2024-05-31")
    if date:
        year, month, day = (int(x) for x in date.group(1, 2, 3))
        print(year, month, day, date.group(4), date.groups(), date.groups("00"))
        if date.group(4) is None:
            print("no hour")
    print(re.findall(r"^\w+", "one\ntwo\nthree", re.M), re.findall(r"o$", "foo\n"), re.search(r"a.c", "a\nc", re.S) is not None, re.search("HELLO", "say hello", re.I).group())
    print(re.escape("a.b*c [x]"), repr(re.compile("x", re.I | re.M)), re.compile("a(b)(?P<c>d)").groups, dict(re.compile("a(?P<c>d)").groupindex), EMAIL.pattern)
    for bad in ["(", "[a", "*a", "a**", "(?P<n>a)(?P<n>b)", r"\q", "a{3,1}", ")", "(?P=nope)"]:
        try:
            re.compile(bad)
        except re.error as e:
            print(repr(bad), e)
    print(re.findall(r"(?i)abc", "ABC abc"), re.findall(r"\bfoo\b", "foo food foo."), re.findall(r"(?<=\$)\d+", "$10 20 $30"), re.findall(r"(a)(?:b)(?!c)", "abc abd"))
    print(Counter(re.findall(r"\w+", "the cat and the dog and the bird".lower())).most_common(2))
    print(re.match(r"(['\"])(.*?)\1", "'quoted' rest").group(2), re.match(r"(?P<q>['\"])x(?P=q)", '"x"').group())
    print(re.findall(rb"\d+", b"a1 b22"), re.sub(rb"a", b"b", b"banana"), re.findall(r"[^\W\d_]+", "añb1_c"), re.findall(r"é\w", "éa éb"))
    print(re.match(r"a++b", "aaab"), re.match(r"(?>a+)ab", "aaab"), re.findall(r"[a-z&&[^b]]", "ab]"), re.findall("\\u0041|\x42", "AB"))
    print(bool(re.match(r"^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+$", "a@b.co")), [m.start() for m in re.finditer("", "abc")])
    pat = re.compile(r"(\d+)")
    print(pat.sub(lambda m: str(int(m[1]) * 2), "1 and 20"), pat.split("a1b2c"), pat.fullmatch("12").group(1), pat.search("ab12", 3))

asyncio.run(main())
