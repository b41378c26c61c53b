/** About fifty lines, as of a script that somebody would convert first. */
export const smallProgram = `"""Checks a list of pages, a few at a time."""
import asyncio
from dataclasses import dataclass


@dataclass
class Page:
    url: str
    size: int = 0
    failed: bool = False

    def describe(self) -> str:
        return f"{self.url:<24}{self.size:>6}"


async def fetch(url: str, limit: asyncio.Semaphore) -> Page:
    async with limit:
        # as slow as the network would be
        await asyncio.sleep(0.01)
        if url.endswith("7"):
            raise ValueError(f"no page at {url}")
        return Page(url, len(url) * 100)


async def worker(queue, pages, limit):
    while True:
        url = await queue.get()
        try:
            pages.append(await fetch(url, limit))
        except ValueError as error:
            print("failed:", error)
            pages.append(Page(url, failed=True))
        finally:
            queue.task_done()


async def main():
    queue: asyncio.Queue[str] = asyncio.Queue()
    for number in range(12):
        queue.put_nowait(f"https://example.com/{number}")
    pages: list[Page] = []
    workers = [asyncio.create_task(worker(queue, pages, asyncio.Semaphore(2))) for _ in range(3)]
    await queue.join()
    for task in workers:
        task.cancel()
    print("\\n".join(page.describe() for page in pages if not page.failed))


if __name__ == "__main__":
    asyncio.run(main())
`;
