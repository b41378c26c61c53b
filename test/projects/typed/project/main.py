from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from model import Handler, Job, Named, Result, State, first
from model.store import Store

if TYPE_CHECKING:
    from model.kinds import Options


class Printer:
    def __init__(self, name: str) -> None:
        self.name = name

    async def __call__(self, job: Job) -> Result:
        await asyncio.sleep(0)
        return {"job": job.name, "ok": job.state is State.READY}


def show(thing: Named) -> str:
    return f"<{thing.name}>"


async def work(jobs: list[Job], handler: Handler, options: Options) -> list[Result]:
    results: list[Result] = []
    for job in jobs[: options["limit"]]:
        results.append(await handler(job))
    return results


async def main() -> None:
    store: Store[Job] = Store()
    store.add(Job("a", State.READY))
    store.add(Job("b"))
    printer = Printer("p")
    for result in await work(store.items, printer.__call__, {"limit": 5}):
        print(result["job"], result["ok"])
    print(show(printer), show(store.items[0]), first([3, 4]), State.READY, store)
    print(repr(store.items[1]))


asyncio.run(main())
