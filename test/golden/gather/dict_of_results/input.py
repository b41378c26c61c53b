import asyncio


async def check(service):
    await asyncio.sleep(0.001)
    if service == "cache":
        raise ConnectionError("refused")
    return {"status": "up", "latency": len(service)}


async def check_all(services):
    results = await asyncio.gather(*(check(s) for s in services), return_exceptions=True)
    return dict(zip(services, results))


async def main():
    report = await check_all(["db", "cache", "queue"])
    for service, result in report.items():
        if isinstance(result, BaseException):
            print(f"{service:<6} DOWN ({type(result).__name__}: {result})")
        else:
            print(f"{service:<6} {result['status'].upper()} {result['latency']}ms")
    up = {s: r["latency"] for s, r in report.items() if not isinstance(r, Exception)}
    print(up, max(up, key=up.get))


asyncio.run(main())
