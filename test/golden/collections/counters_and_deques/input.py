import asyncio
from collections import Counter, deque


async def orders():
    for item in ["tea", "coffee", "tea", "cake", "tea", "coffee"]:
        await asyncio.sleep(0)
        yield item


async def main():
    stock = Counter(tea=2, coffee=5, cake=1)
    sold = Counter([item async for item in orders()])
    print(sold, sold.total())
    stock.subtract(sold)
    print(stock)
    stock.subtract(["cake", "cake"])
    print(stock["cake"], stock["milk"], sorted(stock.items()))
    print(+stock, sold & Counter(tea=1, cake=4), sold | Counter(cake=3))
    print(sold + Counter(["tea"]), sold - Counter(tea=2))
    print(list(Counter("aab").elements()))

    line = deque(["ann", "bo"])
    line.extendleft(["vip", "boss"])
    print(line)
    line.extend(["cy"])
    line.rotate(-1)
    print(line, line.index("ann"), line.count("bo"))
    line.insert(1, "new")
    line.remove("bo")
    line.reverse()
    print(list(line), line[-1])
    copy = line.copy()
    line.clear()
    print(len(line), len(copy))
    try:
        line.popleft()
    except IndexError as error:
        print(error)


asyncio.run(main())
