#!/usr/bin/env python3
# A script with comments everywhere.
# They stay where they are.

import asyncio  # the event loop

# --- settings ---
DELAY = 0.001  # seconds


# above a function, after blank lines
async def work(
    n,  # how many
    label="x",  # shown in front
):
    # first thing in the body
    for i in range(n):  # a loop
        # inside the loop
        print(label, i)  # trailing

        # after a blank line
        await asyncio.sleep(DELAY)
    # last thing in the body


async def main():
    values = [
        1,  # one
        # before two
        2,
    ]  # end of list
    if values:  # truthy
        # only a comment before the statement
        await work(len(values), label="a")
    # between if and else
    else:
        # unreachable
        pass
    try:
        pass  # nothing to do
    finally:
        # at the end
        print("done")


asyncio.run(main())
# the last line
