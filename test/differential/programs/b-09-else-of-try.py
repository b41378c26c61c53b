import asyncio


def drop(bag, item):
    try:
        bag.remove(item)
    except ValueError:
        print("no", item)
    else:
        print("dropped", item)


def parse_all(rows):
    total = 0
    for row in rows:
        try:
            value = int(row)
        except ValueError as e:
            print("bad", row)
        else:
            total += value
            double = value * 2
            print(row, double)
    return total


async def fetch(n):
    await asyncio.sleep(0)
    if n % 2:
        raise KeyError(n)
    return n


async def worker(n):
    while n > 0:
        n -= 1
        try:
            got = await fetch(n)
        except KeyError as e:
            print("key", e)
        except (TypeError, ValueError):
            print("never")
        else:
            print("got", got)


async def once(n):
    try:
        got = await fetch(n)
    except KeyError:
        print("missing", n)
    else:
        print(got)
        return got


class Guard:
    def check(self, n):
        try:
            10 // n
        except ZeroDivisionError:
            return False
        else:
            self.n = n
            return True


async def main():
    bag = ["a"]
    drop(bag, "a")
    drop(bag, "b")
    print(parse_all(["1", "x", "3"]))
    await worker(4)
    print(await once(1), await once(2))
    print(Guard().check(0), Guard().check(1))


asyncio.run(main())
