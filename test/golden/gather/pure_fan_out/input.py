import asyncio


async def fetch(url: str) -> int:
    # simulated latency
    await asyncio.sleep(0.01)
    return len(url)


async def main() -> None:
    urls = ["https://a.example", "https://bb.example", "https://ccc.example"]
    sizes = await asyncio.gather(*(fetch(url) for url in urls))
    for url, size in zip(urls, sizes):
        print(f"{url}: {size} bytes")
    total = sum(sizes)
    print(f"total: {total}, average: {total / len(sizes):.1f}")


if __name__ == "__main__":
    asyncio.run(main())
