"""Retries with deadlines in virtual dates and a report of errors."""
import asyncio
import sys
import traceback
from datetime import datetime, timedelta, timezone


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2024, 1, 31, 23, 59, 30, tzinfo=timezone.utc)

    async def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)


class Flaky:
    def __init__(self, failures: int) -> None:
        self.failures = failures

    async def call(self) -> str:
        if self.failures > 0:
            self.failures -= 1
            raise ConnectionError(f"{self.failures} left")
        return "ok"


async def retry(service: Flaky, clock: Clock, patience: timedelta):
    deadline = clock.now + patience
    delay = 1.0
    history = []
    while True:
        try:
            return await service.call(), history
        except ConnectionError as error:
            history.append((clock.now.strftime("%H:%M:%S"), str(error)))
            if clock.now + timedelta(seconds=delay) > deadline:
                raise TimeoutError(f"gave up at {clock.now.isoformat()}") from error
            await clock.sleep(delay)
            delay *= 2


async def main() -> None:
    clock = Clock()
    print(await retry(Flaky(3), clock, timedelta(seconds=30)), clock.now)
    try:
        await retry(Flaky(99), clock, timedelta(seconds=20))
    except TimeoutError as error:
        print(error, "|", error.__cause__, clock.now.date())
        print(traceback.format_exc().splitlines()[-1])
        kind, value, _ = sys.exc_info()
        print(kind.__name__, value is error)


asyncio.run(main())
