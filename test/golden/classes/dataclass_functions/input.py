import asyncio
from dataclasses import KW_ONLY, Field, asdict, astuple, dataclass, field, fields, replace


@dataclass
class Address:
    street: str
    city: str = "Oslo"


@dataclass
class Person:
    name: str
    address: Address
    _: KW_ONLY
    age: int = 0
    tags: list[str] = field(default_factory=list)
    secret: str = field(default="hidden", repr=False)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


def names_of(described: tuple[Field, ...]) -> list[str]:
    return [f.name for f in described]


async def load(name):
    await asyncio.sleep(0)
    return Person(name, Address("Main St"), age=len(name) * 10, tags=["new"])


async def main():
    people = await asyncio.gather(load("Ann"), load("Bo"))
    for person in people:
        print(person)
        print(asdict(person))
        print(astuple(person))
    print(names_of(fields(Person)))
    older = replace(people[0], age=31, tags=[])
    print(older, older.address is people[0].address)
    try:
        Person("Cy", Address("Side St"), 5)
    except TypeError as error:
        print(error)
    print(sorted([Version(2), Version(1, 4), Version(1)]), asdict(Version(3)))
    print({Version(1): "old"}[Version(1)])
    try:
        Version(1).major = 2
    except AttributeError as error:
        print(type(error).__name__, error)


asyncio.run(main())
