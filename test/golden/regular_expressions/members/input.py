"""Patterns, matches and flags by their further names."""
import re
from re import Match, Pattern
from typing import Optional


def describe(found: Optional[Match]) -> str:
    if found is None:
        return "nothing"
    return f"{found.pos} {found.endpos} {found.lastindex} {found.lastgroup} {found.string!r} {found.re.pattern!r}"


def first(pattern: Pattern, text: str) -> str:
    found = pattern.search(text)
    return found.group() if found else ""


word = re.compile(r"(?P<first>\w)(\w*)", re.ASCII | re.UNICODE * 0)
print(describe(word.search("  abc", 1, 4)), describe(word.match("!")))
print(first(word, "--xyz--"), word.flags, word.groups, dict(word.groupindex))
print(re.compile("a", re.U).flags, re.compile("a", re.A).flags, re.compile("(?s).", re.X).flags, re.RegexFlag(re.S | re.M) == 24)
print(word.subn(lambda found: found.expand(r"\2\g<first>"), "abc de"), word.subn("-", "abc de", count=1))
print(re.subn(r"\d", lambda found: "#", "a1b2"), re.search("a.b", "A\nB", re.IGNORECASE | re.DOTALL).end())
print(re.findall("^.", "ab\ncd", re.MULTILINE), re.split(r"(?P<sep>[-:])", "a-b:c"))
try:
    re.compile("a\n(b")
except re.PatternError as error:
    print(error, error.msg, error.pos, error.lineno, error.colno, repr(error.pattern))
try:
    word.match("ab").group(7)
except IndexError as error:
    print(error)
try:
    re.sub("(a)", r"\2", "a")
except re.error as error:
    print(error)
re.purge()
