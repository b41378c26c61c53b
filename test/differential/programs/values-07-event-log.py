import asyncio
import json
import logging
import uuid


class Memory(logging.Handler):
    def __init__(self):
        super().__init__()
        self.entries = []

    def emit(self, record):
        self.entries.append((record.levelname, record.getMessage(), getattr(record, "request_id", None)))


class RequestAdapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        kwargs.setdefault("extra", {})["request_id"] = self.extra["request_id"]
        return f"[{self.extra['request_id']}] {msg}", kwargs


memory = Memory()
logger = logging.getLogger("events")
logger.setLevel(logging.DEBUG)
logger.addHandler(memory)
logger.propagate = False
SPACE = uuid.UUID("00000000-0000-0000-0000-00000000000a")


async def handle(number):
    request_id = str(uuid.uuid5(SPACE, f"request-{number}"))[:8]
    log = RequestAdapter(logger, {"request_id": request_id})
    log.info("begin %d", number)
    await asyncio.sleep(0.03 * (3 - number))
    if number % 2:
        log.warning("odd")
    else:
        log.debug("even %s", json.dumps({"n": number}))
    return request_id


async def main():
    ids = await asyncio.gather(*(handle(n) for n in range(3)))
    for level, message, request_id in memory.entries:
        print(level, message, request_id in ids)
    by_id = {}
    for _, message, request_id in memory.entries:
        by_id.setdefault(request_id, []).append(message.split("] ")[1])
    print(json.dumps(by_id, indent=1, sort_keys=True))


asyncio.run(main())
