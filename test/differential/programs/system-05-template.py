"""A small template language over regular expressions."""
import re


class TemplateError(ValueError):
    pass


TAG = re.compile(r"\{\{\s*(?P<name>[a-z_][\w.]*)(?:\s*\|\s*(?P<filter>\w+)(?:\((?P<arg>[^)]*)\))?)?\s*\}\}", re.I)
FILTERS = {
    "upper": lambda value, arg: value.upper(),
    "title": lambda value, arg: value.title(),
    "default": lambda value, arg: value or (arg or ""),
    "pad": lambda value, arg: value.rjust(int(arg or 0), "."),
}


def lookup(context, path):
    value = context
    for part in path.split("."):
        try:
            value = value[part]
        except (KeyError, TypeError):
            return ""
    return str(value)


def render(template, context):
    def fill(match):
        value = lookup(context, match.group("name"))
        name = match.group("filter")
        if name is None:
            return value
        if name not in FILTERS:
            raise TemplateError(f"unknown filter {name!r} at {match.start('filter')}")
        return FILTERS[name](value, match.group("arg"))
    return TAG.sub(fill, template)


def slug(text: str) -> str:
    text = re.sub(r"[^\w\s-]", "", text.lower())
    return re.sub(r"[\s_-]+", "-", text).strip("-")


def words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z']+", text)


context = {"user": {"name": "ada lovelace", "id": 7}, "empty": ""}
print(render("Hello {{ user.name | title }}, you are #{{user.id|pad(4)}}{{ missing }}!", context))
print(render("[{{ empty | default(none given) }}] {{ USER }}", context))
try:
    render("{{ user.name | shout }}", context)
except TemplateError as error:
    print("TemplateError:", error)
print(slug("  Hello, World!  It's -- a_test "), words("don't stop, won't stop"))
print(re.sub(r"(\d{4})-(\d\d)-(\d\d)", r"\3.\2.\1", "due 2024-05-06 or 2024-12-24"))
print(re.split(r"\s*[,;]\s*", "a , b;c ;d"), re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"))
print([m.span() for m in re.finditer(r"a+", "baaac a")], re.fullmatch(r"[0-9a-f]{2}(:[0-9a-f]{2}){2}", "0a:ff:10") is not None)
masked = re.sub(r"\b(\w{2})\w+@(\w+)\.", lambda m: f"{m[1]}***@{m[2]}.", "mail to robert@example.com")
print(masked, re.sub(r"(?m)^", "> ", "one\ntwo"))
commented = re.compile(r"""
    ^\s*(?P<key>\w+)   # a key
    \s*=\s*            # the sign
    (?P<value>.*?)\s*$ # all else
""", re.X)
for line in ["a = 1", " name=x y ", "nothing"]:
    m = commented.match(line)
    print(m.groupdict() if m else None)
