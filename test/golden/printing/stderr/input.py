import asyncio
import sys


def eprint(*args, **kwargs):
    print(*args, file=sys.stderr, **kwargs)


async def main():
    print("to stdout")
    eprint("to stderr", 1, sep="|")
    print("warning:", "low disk", file=sys.stderr, flush=True)
    sys.stderr.write("raw stderr\n")
    sys.stdout.write("raw stdout\n")
    sys.stdout.write("no newline, ")
    print("then print")
    sys.stdout.flush()


asyncio.run(main())
