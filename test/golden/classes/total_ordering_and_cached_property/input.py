import asyncio
from functools import cached_property, total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.text = text

    @cached_property
    def parts(self):
        print(f"parsing {self.text}")
        return tuple(int(part) for part in self.text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __repr__(self):
        return f"v{self.text}"


async def newest(versions):
    best = versions[0]
    for version in versions[1:]:
        await asyncio.sleep(0)
        if version > best:
            best = version
    return best


async def main():
    versions = [Version("1.2"), Version("1.10"), Version("1.9.3")]
    print(await newest(versions))
    print(sorted(versions), max(versions), min(versions))
    print(versions[0] <= versions[1], versions[0] >= versions[1], versions[0] == Version("1.2"))
    try:
        print(versions[0] > 3)
    except TypeError as error:
        print(error)
    del versions[0].parts
    print(versions[0].parts, versions[0].parts)


asyncio.run(main())
