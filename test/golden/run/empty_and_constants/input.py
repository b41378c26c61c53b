import asyncio

VERSION = "1.0"
DEBUG = False
RETRIES, DELAY = 3, 0.001
HOSTS = ("alpha", "beta")


async def ping(host: str) -> bool:
    for _ in range(RETRIES):
        await asyncio.sleep(DELAY)
    return host in HOSTS


async def noop():
    pass


def unused():
    ...


if DEBUG:
    print("debugging")

print(asyncio.run(noop()), unused())
print(VERSION, [host for host in (*HOSTS, "gamma") if asyncio.run(ping(host))])
