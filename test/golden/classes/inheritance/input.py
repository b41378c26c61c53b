import asyncio


class Job:
    kind = "job"

    def __init__(self, name):
        self.name = name

    def describe(self):
        return f"{self.kind}: {self.name}"

    async def run(self):
        raise NotImplementedError("run() must be overridden")


class SleepJob(Job):
    kind = "sleep"

    def __init__(self, name, delay):
        super().__init__(name)
        self.delay = delay

    async def run(self):
        await asyncio.sleep(self.delay)
        return f"slept {self.delay}"


class LoudSleepJob(SleepJob):
    def describe(self):
        return super().describe().upper() + "!"

    async def run(self):
        return (await super().run()).upper()


async def main():
    for job in [Job("base"), SleepJob("nap", 0.01), LoudSleepJob("long nap", 0.02)]:
        print(job.describe(), isinstance(job, SleepJob), type(job).__name__)
        try:
            print(await job.run())
        except NotImplementedError as e:
            print("error:", e)
    print(issubclass(LoudSleepJob, Job), isinstance(job, (int, Job)))


asyncio.run(main())
