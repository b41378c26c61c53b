import asyncio
import time  # noqa: F401



async def one():

    # after a blank line at the start of a body
    a = 1

    b = 2
    # directly below

    # on its own


    return a + b  # type: ignore



async def main():
    x = await one()

    print(x)


    print(
        # in a call
        "first",

        # after a blank line in a call
        "second",
    )


if __name__ == "__main__":

    asyncio.run(main())
