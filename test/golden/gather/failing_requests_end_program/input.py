import asyncio


async def check(host, up):
    await asyncio.sleep(0.01)
    if not up:
        raise ConnectionError(f"{host} is down")
    return host


async def main():
    hosts = await asyncio.gather(check("alpha", True), check("beta", False))
    print("never printed", hosts)


asyncio.run(main())
