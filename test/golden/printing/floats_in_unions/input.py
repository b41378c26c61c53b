import asyncio
import itertools
from collections import defaultdict, Counter, deque


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)
        self.log = deque(maxlen=4)
        self.stats = Counter()

    def on(self, topic):
        def register(fn):
            self.handlers[topic].append(fn)
            return fn
        return register

    async def emit(self, topic, **payload):
        self.stats[topic] += 1
        self.log.append((topic, payload))
        tasks = [asyncio.create_task(h(**payload), name=f"{topic}-{i}") for i, h in enumerate(self.handlers[topic])]
        done = await asyncio.gather(*tasks, return_exceptions=True)
        for t, r in zip(tasks, done):
            if isinstance(r, Exception):
                print(f"  {t.get_name()} failed with {type(r).__name__}({r})")
        return [r for r in done if not isinstance(r, BaseException)]


bus = Bus()


@bus.on("order")
async def ship(order_id, items):
    await asyncio.sleep(0.01 * len(items))
    return f"shipped {order_id} ({len(items)} items)"


@bus.on("order")
async def bill(order_id, items):
    total = sum(price for _, price in items)
    if total > 100:
        raise ValueError(f"order {order_id} too expensive: {total:.2f}")
    return f"billed {total:,.2f}"


@bus.on("ping")
async def pong(**kwargs):
    return kwargs


async def main():
    ids = itertools.count(100)
    orders = [[("pen", 1.5), ("ink", 12.25)], [("desk", 120.0)], []]
    for items in orders:
        print(await bus.emit("order", order_id=next(ids), items=items))
    print(await bus.emit("ping", a=1, b=[1, 2]))
    print(await bus.emit("nobody"))
    print(bus.stats.most_common())
    for topic, payload in bus.log:
        print(topic, payload)


asyncio.run(main())
