"""A command with subcommands, as many tools have them."""
import argparse
import asyncio
import sys


async def add(args: argparse.Namespace) -> int:
    await asyncio.sleep(0)
    print(sum(args.numbers) * args.scale)
    return 0


async def greet(args: argparse.Namespace) -> int:
    for _ in range(args.times):
        text = f"{args.greeting}, {args.name}!"
        print(text.upper() if args.loud else text)
    return len(args.name)


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="calc", description="Adds and greets.")
    top.add_argument("-q", "--quiet", action="store_true", help="say less")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    adder = commands.add_parser("add", help="add numbers")
    adder.add_argument("numbers", type=int, nargs="*", help="what to add")
    adder.add_argument("--scale", type=float, default=1.0, help="multiply the result (%(type)s, %(default)s)")
    adder.set_defaults(run=add)
    greeter = commands.add_parser("greet", help="greet somebody")
    greeter.add_argument("name")
    greeter.add_argument("--greeting", "-g", default="Hello", choices=["Hello", "Bye"])
    greeter.add_argument("-n", dest="times", type=int, default=1)
    greeter.add_argument("--loud", action="store_true")
    greeter.set_defaults(run=greet)
    return top


async def main(argv: list[str]) -> int:
    args = parser().parse_args(argv)
    if args.command is None:
        parser().print_help()
        return 1
    if not args.quiet:
        print("running", args.command)
    return await args.run(args)


for line in ["add 1 2 3", "-q add --scale 2.5 4", "greet Bob -n 2 --loud", "greet Al -gBye", "", "add", "greet -h"]:
    try:
        print("->", asyncio.run(main(line.split())))
    except SystemExit as error:
        print("exit", error.code)
sys.exit(asyncio.run(main(["greet", "you", "--greeting", "Howdy"])))
