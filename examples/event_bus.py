"""A small event bus: handlers subscribe to topics, events are delivered side by side."""
import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Awaitable, Callable

Handler = Callable[["Event"], Awaitable[None]]


@dataclass
class Event:
    topic: str
    data: dict[str, Any] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Any:
        return self.data[key]


class EventBus:
    """Delivers events to the handlers of their topic; "*" gets them all."""

    def __init__(self) -> None:
        self._handlers: dict[str, list[Handler]] = defaultdict(list)
        self.delivered = 0
        self.errors: list[str] = []

    def subscribe(self, topic: str) -> Callable[[Handler], Handler]:
        def decorator(handler: Handler) -> Handler:
            self._handlers[topic].append(handler)
            return handler

        return decorator

    def unsubscribe(self, topic: str, handler: Handler) -> bool:
        handlers = self._handlers.get(topic, [])
        if handler not in handlers:
            return False
        handlers.remove(handler)
        return True

    async def publish(self, topic: str, **data: Any) -> int:
        """Publish an event and wait until every handler is done with it."""
        event = Event(topic, data)
        handlers = [*self._handlers.get(topic, []), *self._handlers.get("*", [])]
        results = await asyncio.gather(*(handler(event) for handler in handlers), return_exceptions=True)
        for handler, result in zip(handlers, results):
            if isinstance(result, Exception):
                self.errors.append(f"{handler.__name__}: {type(result).__name__}: {result}")
            else:
                self.delivered += 1
        return len(handlers)


bus = EventBus()
stock = {"apple": 2, "pear": 0}


@bus.subscribe("order")
async def reserve(event: Event) -> None:
    item = event["item"]
    await asyncio.sleep(0.01)
    if stock[item] == 0:
        raise LookupError(f"no {item} left")
    stock[item] -= 1
    print(f"reserved one {item}, {stock[item]} left")
    # a handler may publish events of its own
    await bus.publish("reserved", item=item, customer=event["customer"])


@bus.subscribe("reserved")
async def send_mail(event: Event) -> None:
    await asyncio.sleep(0.02)
    print(f"mail to {event['customer']}: your {event['item']} is on its way")


@bus.subscribe("*")
async def audit(event: Event) -> None:
    details = ", ".join(f"{key}={value!r}" for key, value in sorted(event.data.items()))
    print(f"[{event.topic}] {details}")


async def main() -> None:
    for customer, item in [("ann", "apple"), ("bob", "pear"), ("cid", "banana"), ("dan", "apple")]:
        count = await bus.publish("order", customer=customer, item=item)
        print(f"-- {count} handlers")

    print("unsubscribed:", bus.unsubscribe("*", audit), bus.unsubscribe("*", audit))
    await bus.publish("nobody listens")

    print("delivered:", bus.delivered)
    for error in bus.errors:
        print("error in", error)


asyncio.run(main())
