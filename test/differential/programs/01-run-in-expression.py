import asyncio


async def length(text):
    await asyncio.sleep(0)
    return len(text)


lengths = [asyncio.run(length(word)) for word in ("one", "three", "")]
print(lengths, max(lengths))
total = asyncio.run(length("abc")) * 10 + asyncio.run(length("d"))
print(f"total {total}, inline {asyncio.run(length('four'))}")
table = {word: asyncio.run(length(word)) for word in ["x", "yy"]}
print(table)
print("long" if asyncio.run(length("a long text")) > 5 else "short")
