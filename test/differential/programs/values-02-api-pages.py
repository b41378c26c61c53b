import asyncio
import json
import logging
import random
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("client")


class ApiError(Exception):
    def __init__(self, status, body):
        super().__init__(f"status {status}")
        self.status = status
        self.body = body


class FakeServer:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.calls = 0

    async def get(self, path, params=None):
        self.calls += 1
        await asyncio.sleep(0)
        if self.rng.random() < 0.4:
            raise ApiError(503, json.dumps({"error": "busy", "retry": self.rng.randint(1, 3)}))
        page = (params or {}).get("page", 1)
        items = [{"id": page * 10 + n, "score": self.rng.uniform(0, 1)} for n in range(3)]
        return json.dumps({"items": items, "next": page + 1 if page < 3 else None})


class Client:
    def __init__(self, server, attempts=5):
        self.server = server
        self.attempts = attempts

    async def fetch(self, path, **params):
        for attempt in range(1, self.attempts + 1):
            try:
                return json.loads(await self.server.get(path, params))
            except ApiError as error:
                details = json.loads(error.body)
                log.warning("attempt %d of %s failed: %s (%s)", attempt, path, error, details["error"])
                await asyncio.sleep(details["retry"] * 0.001)
        raise RuntimeError(f"{path} failed after {self.attempts} attempts")

    async def items(self):
        page = 1
        while page is not None:
            body = await self.fetch("/items", page=page)
            for item in body["items"]:
                yield item
            page = body["next"]


async def main():
    client = Client(FakeServer(11))
    total, best = 0.0, None
    async for item in client.items():
        total += item["score"]
        if best is None or item["score"] > best["score"]:
            best = item
    log.info("best is %s, total %.4f, calls %d", best["id"], total, client.server.calls)
    try:
        await Client(FakeServer(5), attempts=1).fetch("/x")
        await Client(FakeServer(3), attempts=1).fetch("/y")
    except RuntimeError as error:
        log.error("%s", error)


asyncio.run(main())
