"""What http.cookies makes of cookies.json: python3 cookies.py > cookies-recorded.json"""
import json
import os
from http.cookies import SimpleCookie

with open(os.path.join(os.path.dirname(__file__), "cookies.json")) as file:
    given = json.load(file)


def shown(make):
    try:
        return repr(make())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def parsed(text):
    cookie = SimpleCookie()
    cookie.load(text)
    return [repr(cookie), str(cookie), [[m.key, m.value, m.coded_value, dict(m)] for m in cookie.values()]]


def assigned(pairs):
    cookie = SimpleCookie()
    for key, value in pairs:
        cookie[key] = value
    return str(cookie)


print(json.dumps({
    "parsed": [parsed(text) for text in given["parsed"]],
    "assigned": [shown(lambda: assigned(pairs)) for pairs in given["assigned"]],
}, indent=1))
