import asyncio
from dataclasses import dataclass, field


class ConnectionPool:
    """A pool that is one for the whole program."""

    _instance: "ConnectionPool | None" = None
    _created = 0

    def __new__(cls, *args, **kwargs) -> "ConnectionPool":
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._created += 1
        return cls._instance

    def __init__(self, size: int = 2) -> None:
        if hasattr(self, "_ready"):
            return
        self._ready = True
        self.size = size
        self.semaphore = asyncio.Semaphore(size)
        self.log: list[str] = []

    async def run(self, name: str) -> str:
        async with self.semaphore:
            self.log.append(f"start {name}")
            await asyncio.sleep(0.01)
            self.log.append(f"end {name}")
            return name

    @classmethod
    def created(cls) -> int:
        return cls._created


class EventBus(dict):
    def __missing__(self, topic):
        self[topic] = []
        return self[topic]

    def on(self, topic, handler):
        self[topic].append(handler)

    async def emit(self, topic, *args):
        results = await asyncio.gather(*(h(*args) for h in self[topic]))
        return list(results)


class Model:
    registry: dict[str, type["Model"]] = {}
    table = ""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.table = cls.__name__.lower() + "s"
        Model.registry[cls.table] = cls

    def __init__(self, **values):
        for key, value in values.items():
            setattr(self, key, value)

    def __repr__(self):
        items = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())
        return f"{type(self).__name__}({items})"


class User(Model):
    pass


class Order(Model):
    def total(self):
        return self.price * self.count


@dataclass
class Settings:
    name: str
    options: dict[str, int] = field(default_factory=dict)

    def __getattr__(self, key):
        if key in self.__dict__.get("options", {}):
            return self.options[key]
        raise AttributeError(f"no setting {key!r}")


async def main():
    pools = [ConnectionPool(), ConnectionPool(5), ConnectionPool()]
    print(all(p is pools[0] for p in pools), pools[1].size, ConnectionPool.created())
    print(await asyncio.gather(*(pools[i % 3].run(f"t{i}") for i in range(3))))
    print(pools[0].log)
    bus = EventBus()

    async def hello(name):
        await asyncio.sleep(0)
        return f"hello {name}"

    async def bye(name):
        return f"bye {name}"

    bus.on("greet", hello)
    bus.on("greet", bye)
    print(await bus.emit("greet", "Ann"), await bus.emit("nothing"), sorted(bus), len(bus))
    print(sorted(Model.registry), Model.registry["orders"](price=3, count=4).total())
    print(User(name="x", age=3), User.table, Order(price=1, count=2).table)
    s = Settings("s", {"retries": 3})
    print(s.retries, s.name)
    try:
        s.missing
    except AttributeError as e:
        print(e)


asyncio.run(main())
