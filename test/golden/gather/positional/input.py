import asyncio


async def fetch_price(symbol, delay):
    # simulated latency
    await asyncio.sleep(delay)
    return f"{symbol}: {delay}s"


async def main():
    prices = await asyncio.gather(
        fetch_price("AAA", 0.02),
        fetch_price("BBB", 0.01),
    )
    for i, price in enumerate(prices, 1):
        print(i, price)


asyncio.run(main())
