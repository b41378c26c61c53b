"""Runs scenarios.json on the real aiohttp, against the server at argv[1]; prints what each shows as JSON."""
import asyncio
import json
import sys

import aiohttp

BASE = sys.argv[1]


def data_of(value):
    if isinstance(value, dict) and "$form" in value:
        form = aiohttp.FormData(**value.get("options", {}))
        for name, content, options in value["$form"]:
            form.add_field(name, data_of(content), **options)
        return form
    if isinstance(value, dict) and "$bytes" in value:
        return value["$bytes"].encode("latin-1")
    if isinstance(value, dict) and "$pieces" in value:
        async def pieces():
            for piece in value["$pieces"]:
                yield piece.encode()
        return pieces()
    return value


def timeout_of(value):
    return aiohttp.ClientTimeout(**value) if isinstance(value, dict) else value


def auth_of(value):
    return aiohttp.BasicAuth(*value)


CONVERT = {
    "auth": auth_of,
    "timeout": timeout_of,
    "data": data_of,
    "connector": lambda value: aiohttp.TCPConnector(**value),
    "cookie_jar": lambda value: aiohttp.DummyCookieJar() if value == "dummy" else aiohttp.CookieJar(**value),
    "base_url": lambda value: BASE + value,
    "params": lambda value: [tuple(pair) for pair in value] if isinstance(value, list) else value,
}


def options_of(given):
    return {key: CONVERT.get(key, lambda value: value)(value) for key, value in given.items()}


def failure(error):
    return f"{type(error).__name__} | {error} | {error!r}"


async def show(response, what):
    name, *args = what.split(" ")
    if name == "lines":
        return [line async for line in response.content]
    if name == "chunked":
        return [part async for part in response.content.iter_chunked(int(args[0]))]
    if name == "joined":
        return b"".join([part async for part in response.content.iter_any()])
    if name == "raise":
        return response.raise_for_status()
    if name == "release":
        response.release()
        return None
    if name == "close":
        return response.close()
    if name == "history":
        return [(one.status, str(one.url)) for one in response.history]
    if name == "sorted":
        return sorted(response.headers.items())
    if name == "cookies":
        return response.cookies
    if name == "cookie":
        morsel = response.cookies[args[0]]
        return (morsel.key, morsel.value, morsel["path"], str(morsel))
    if name == "url.query":
        return response.url.query
    if name == "json":
        return await response.json(**(json.loads(args[0]) if args else {}))
    if name == "text":
        return await response.text(**(json.loads(args[0]) if args else {}))
    if name == "read":
        return await response.read()
    if name.startswith("content."):
        result = getattr(response.content, name[8:])(*(int(arg) for arg in args))
        return await result if asyncio.iscoroutine(result) else result
    if name == "repr":
        return response
    if name == "encoding":
        return response.get_encoding()
    return getattr(response, name)


async def perform(session, request, lines):
    try:
        url = request["url"]
        response = await session.request(
            request.get("method", "GET"),
            url if "://" in url or request.get("relative") else BASE + url,
            **options_of(request.get("options", {})),
        )
    except Exception as error:
        lines.append(failure(error))
        return
    for what in request.get("show", ["status"]):
        try:
            lines.append(f"{what}: {await show(response, what)!r}")
        except Exception as error:
            lines.append(f"{what}! {failure(error)}")
    response.release()


async def scenario(given):
    lines = []
    try:
        session = aiohttp.ClientSession(**options_of(given.get("session", {})))
    except Exception as error:
        return [failure(error)]
    async with session:
        for request in given["requests"]:
            await perform(session, request, lines)
        if given.get("jar"):
            lines.append(f"jar: {sorted((m.key, m.value, m['domain'], m['path']) for m in session.cookie_jar)!r}")
    return lines


async def main():
    with open(sys.argv[2]) as file:
        scenarios = json.load(file)
    print(json.dumps({given["name"]: await scenario(given) for given in scenarios}))


asyncio.run(main())
