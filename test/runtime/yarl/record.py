"""What yarl says of urls.json: /usr/bin/python3 record.py > recorded.json"""
import json
import os

import yarl
from yarl import URL

with open(os.path.join(os.path.dirname(__file__), "urls.json")) as file:
    given = json.load(file)


def shown(make):
    try:
        return repr(make())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def of(text):
    url = URL(text)
    said = {name: shown(lambda: getattr(url, name)) for name in given["attributes"]}
    said.update({name: shown(lambda: getattr(url, name)()) for name in given["methods"]})
    return {"str": str(url), "repr": repr(url), "bool": bool(url), **said}


def value(argument):
    return [tuple(pair) for pair in argument] if isinstance(argument, list) else argument


start = URL("http://user:pw@host:8080/a/b.txt?x=1&y=2#f")
print(json.dumps({
    "yarl": yarl.__version__,
    "urls": [of(text) for text in given["urls"]],
    "broken": [shown(lambda: URL(text)) for text in given["broken"]],
    "joins": [shown(lambda: URL(base).join(URL(url))) for base, url in given["joins"]],
    "slashes": [shown(lambda: URL(base) / name) for base, name in given["slashes"]],
    "changes": [shown(lambda: getattr(start, name)(value(argument))) for name, argument in given["changes"]],
}, indent=1))
