"""Steps of a deployment in task groups: what belongs together fails together, and every failure is reported."""
import asyncio


class StepFailed(Exception):
    def __init__(self, step: str, reason: str) -> None:
        super().__init__(f"{step}: {reason}")
        self.step = step


async def run_step(name: str, seconds: float, fails: str | None = None) -> str:
    """One step; cancelled steps clean up after themselves."""
    print(f"{name} starts")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{name} is cancelled")
        raise
    if fails is not None:
        raise StepFailed(name, fails)
    print(f"{name} done")
    return f"{name} took {seconds}s"


async def build() -> list[str]:
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(run_step("compile", 0.02)),
            group.create_task(run_step("lint", 0.01)),
        ]
    return [task.result() for task in tasks]


async def test() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(run_step("unit tests", 0.01))
        group.create_task(run_step("browser tests", 0.02, fails="no display"))
        group.create_task(run_step("load tests", 5))


async def publish() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(run_step("upload", 0.01, fails="disk full"))
        group.create_task(run_step("announce", 0.01, fails="no network"))


async def main() -> None:
    print(await build())
    for stage in (test, publish):
        try:
            await stage()
        except* StepFailed as failed:
            reasons = sorted(str(error) for error in failed.exceptions)
            print(f"{stage.__name__}: {len(reasons)} failed: {'; '.join(reasons)}")
        except* OSError as failed:
            print("the machine is to blame", failed.exceptions)
        else:
            print(f"{stage.__name__} passed")
    try:
        async with asyncio.timeout(0.02):
            await run_step("clean up", 5)
    except TimeoutError:
        print("clean up takes too long")


if __name__ == "__main__":
    asyncio.run(main())
