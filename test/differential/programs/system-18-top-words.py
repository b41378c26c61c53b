"""The most frequent words of several files, read side by side."""
import asyncio
import heapq
import os
import re
import tempfile
from collections import Counter, deque
from pathlib import Path

TEXTS = {"a.txt": "the cat saw the dog", "b.txt": "The dog, the dog! Saw-dust.", "c.txt": ""}


def count(path: Path) -> Counter:
    counter: Counter = Counter()
    with path.open() as lines:
        for line in lines:
            counter.update(re.findall(r"[a-z]+", line.lower()))
    return counter


async def worker(queue: asyncio.Queue, totals: Counter) -> int:
    handled = 0
    while not queue.empty():
        path = queue.get_nowait()
        totals.update(count(path))
        await asyncio.sleep(0)
        handled += 1
    return handled


async def main() -> None:
    with tempfile.TemporaryDirectory() as tmp:
        folder = Path(tmp)
        for name, text in TEXTS.items():
            (folder / name).write_text(text + os.linesep)
        queue: asyncio.Queue = asyncio.Queue()
        for path in sorted(folder.glob("*.txt")):
            queue.put_nowait(path)
        totals: Counter = Counter()
        handled = await asyncio.gather(*(worker(queue, totals) for _ in range(2)))
        print(sum(handled), totals.most_common(3), sum(totals.values()))
        print(heapq.nlargest(2, totals.items(), key=lambda pair: (pair[1], pair[0])))
        recent: deque = deque(maxlen=2)
        for word in sorted(totals):
            recent.append(word)
        print(list(recent), len(totals), totals["absent"])
        sizes = {p.name: p.stat().st_size for p in folder.iterdir()}
        print(dict(sorted(sizes.items())))


asyncio.run(main())
