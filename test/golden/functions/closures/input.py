import asyncio


def make_counter():
    count = 0

    def increment(step=1):
        nonlocal count
        count += step
        return count

    return increment


counter = make_counter()
print(counter(), counter(), counter(step=5))

# late binding: every lambda sees the last i
callbacks = [lambda: i for i in range(3)]
print([f() for f in callbacks])
fixed = [lambda i=i: i for i in range(3)]
print([f() for f in fixed])

later = []
for name in ["x", "y"]:
    def show():
        return name
    later.append(show)
print([f() for f in later])


async def main():
    total = 0

    async def add(n):
        nonlocal total
        await asyncio.sleep(0)
        total += n

    await asyncio.gather(add(1), add(2), add(3))
    print("total", total)


asyncio.run(main())
