import asyncio


async def fetch(session, url, params=None):
    await asyncio.sleep(0)
    session["count"] += 1
    query = "&".join(f"{k}={v}" for k, v in (params or {}).items())
    return {"url": url + ("?" + query if query else ""), "n": session["count"]}


def merge(results):
    out = {}
    for r in results:
        out.setdefault(r["url"], []).append(r["n"])
    return out


def best(scores, default=None):
    top = default
    for name, score in scores:
        if top is None or score > top[1]:
            top = (name, score)
    return top


async def main():
    session = {"count": 0}
    pages = await asyncio.gather(*[fetch(session, "/p", {"page": n, "size": 2}) for n in range(2)])
    pages.append(await fetch(session, "/q"))
    print(merge(pages))
    print(best([("a", 1), ("b", 2.5)]), best([]), best([], ("none", 0)))
    value = "12"
    value = int(value)
    value = value / 5
    print(value)


asyncio.run(main())
