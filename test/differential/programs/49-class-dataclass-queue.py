import asyncio
from dataclasses import asdict, dataclass, field


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    attempts: int = field(default=0, compare=False)


@dataclass
class Report:
    done: list[str] = field(default_factory=list)
    failed: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return len(self.done) + len(self.failed)


async def run(queue: asyncio.PriorityQueue, report: Report) -> None:
    while not queue.empty():
        task: Task = await queue.get()
        task.attempts += 1
        await asyncio.sleep(0)
        if task.name.startswith("bad"):
            if task.attempts < 2:
                task.priority += 10
                await queue.put(task)
            else:
                report.failed[task.name] = task.attempts
        else:
            report.done.append(task.name)


async def main():
    queue = asyncio.PriorityQueue()
    for p, n in [(5, "low"), (1, "high"), (2, "bad one"), (3, "middle")]:
        queue.put_nowait(Task(p, n))
    report = Report()
    await run(queue, report)
    print(report, report.total)
    print(asdict(Task(1, "x")), Task(1, "a") == Task(1, "b"), Task(1, "a") < Task(2, "a"))


asyncio.run(main())
