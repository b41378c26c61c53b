"""Module docstring: a small greeter.

It has a second paragraph.
"""

import asyncio


class Greeter:
    """Greets people.

    Attributes:
        greeting: what to say
    """

    def __init__(self, greeting="Hello"):
        """Remember the greeting."""
        self.greeting = greeting

    async def greet(self, name: str, times: int = 1) -> str:
        """Greet somebody.

        Args:
            name: whom to greet
            times: how often

        Returns:
            The greeting, e.g. ``"Hello, Ann"``. It may contain */ or `ticks`.
        """
        await asyncio.sleep(0)
        return " ".join([f"{self.greeting}, {name}"] * times)


def undocumented():
    # no docstring here
    "just a string"


async def main():
    """Run it all."""
    g = Greeter()
    print(await g.greet("Ann"), await g.greet("Bob", times=2))
    print(main.__doc__, Greeter.__doc__.splitlines()[0])


asyncio.run(main())
