import asyncio
from collections import Counter

import aiofiles

TEXT = """the quick brown fox
jumps over the lazy dog

the end
"""


async def count_words(path):
    words = Counter()
    lines = 0
    async with aiofiles.open(path, "r", encoding="utf-8") as f:
        async for line in f:
            lines += 1
            words.update(line.split())
    return lines, words


async def main():
    async with aiofiles.open("text.txt", "w", encoding="utf-8") as f:
        await f.write(TEXT)
    lines, words = await count_words("text.txt")
    print(lines, "lines,", sum(words.values()), "words,", len(words), "different")
    for word, n in sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))[:3]:
        print(f"{word:>6} {n}")


asyncio.run(main())
