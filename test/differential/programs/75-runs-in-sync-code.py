import asyncio, time

async def fetch(url):
    print("start", url)
    await asyncio.sleep(len(url) / 1000)
    if "bad" in url:
        raise ValueError("bad url: " + url)
    print("end", url)
    return len(url)

async def sequential(urls):
    out = []
    for u in urls:
        try:
            out.append(await fetch(u))
        except ValueError as err:
            print("error:", err)
            out.append(None)
    return out

async def bounded(urls, limit):
    sem = asyncio.Semaphore(limit)
    async def one(u):
        async with sem:
            return await fetch(u)
    return await asyncio.gather(*[one(u) for u in urls], return_exceptions=True)

async def stored():
    coros = [fetch(u) for u in ["aa", "b"]]
    print(len(coros), type(coros[0]).__name__)
    for c in coros:
        print(await c)
    try:
        await coros[0]
    except RuntimeError as e:
        print(e)
    table = {"x": fetch("zzz")}
    n = await table["x"]
    return n

def sync_main():
    result = asyncio.run(sequential(["aaa", "bad", "cc"]))
    print(result)
    return result

def wrapper():
    return sync_main()

r = wrapper()
print(r[0] + r[2], r[1] is None)
print(asyncio.run(bounded(["one", "three", "bad-two"], 2)))
print(asyncio.run(stored()))
t = time.time()
time.sleep(0.01)
print(time.time() - t >= 0.01, time.strftime("%Y") > "2000")
