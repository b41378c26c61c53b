import asyncio


async def is_up(host):
    await asyncio.sleep(0)
    return host.endswith("3")


async def find(hosts):
    for host in hosts:
        if await is_up(host):
            print("found", host)
            break
    else:
        print("none of", hosts)


async def main():
    await find(["h1", "h2", "h3", "h4"])
    await find(["h1", "h2"])
    n = 0
    while n < 3:
        n += 1
        if n == 2:
            continue
        print("n =", n)
    else:
        print("while ended normally")

    for i, (a, b) in enumerate([(1, 2), (3, 4)]):
        print(i, a + b)
    for i in range(10, 0, -4):
        print(i, end=" ")
    print()
    for x in []:
        pass
    print("last i:", i)


asyncio.run(main())
