import asyncio
import json
import logging


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


class JsonFormatter(logging.Formatter):
    def format(self, record):
        entry = {"level": record.levelname, "logger": record.name, "message": record.getMessage()}
        if hasattr(record, "job_id"):
            entry["job"] = record.job_id
        return json.dumps(entry)


class AddJob(logging.Filter):
    def __init__(self, job_id):
        super().__init__()
        self.job_id = job_id

    def filter(self, record):
        record.job_id = self.job_id
        return True


handler = ListHandler()
handler.setFormatter(JsonFormatter())
log = logging.getLogger("jobs")
log.setLevel(logging.INFO)
log.addHandler(handler)
log.propagate = False


async def job(number):
    await asyncio.sleep(0.01 * number)
    log.info("job %s done", number, extra={"job_id": number})
    return number


async def main():
    await asyncio.gather(*(job(n) for n in (3, 1, 2)))
    log.addFilter(AddJob("all"))
    log.error("finished with %s", {"ok": True})
    log.debug("hidden")


asyncio.run(main())
for line in handler.lines:
    print(line)


class Recorder(logging.Logger):
    def __init__(self, name):
        super().__init__(name)
        self.count = 0

    def info(self, msg, *args, **kwargs):
        self.count += 1
        super().info(msg, *args, **kwargs)


recorder = Recorder("counted")
recorder.addHandler(handler)
recorder.info("one")
recorder.info("two %s", "x")
print(recorder.count, handler.lines[-1], len(handler.lines))
