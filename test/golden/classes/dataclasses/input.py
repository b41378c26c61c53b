import asyncio
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Job:
    id: int
    name: str
    priority: float = 1.0
    tags: list[str] = field(default_factory=list)
    done: bool = False

    async def run(self) -> "Job":
        await asyncio.sleep(0)
        self.done = True
        return self


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int


async def main():
    print(Point(1), Point(1, 2) == Point(y=2, x=1), Point(0) != Point(1))
    jobs = [Job(1, "build"), Job(2, "test", 2.5, ["slow"])]
    jobs[0].tags.append("fast")
    print(jobs[1].tags, jobs[0])
    for job in await asyncio.gather(*(j.run() for j in jobs)):
        print(job)
    print(sorted([Version(1, 10), Version(1, 2), Version(0, 9)])[-1], {Version(1, 2): "x"})
    try:
        Version(1, 0).major = 2
    except AttributeError as e:
        print(type(e).__name__, e)


asyncio.run(main())
