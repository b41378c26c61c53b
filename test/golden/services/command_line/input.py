import argparse
import asyncio
import sys
from pathlib import Path


def positive(text: str) -> int:
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


def build() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="crawl", description="Crawls some pages and says what it found on each of them, in order.", epilog="That is all.")
    parser.add_argument("urls", nargs="+", help="pages to fetch")
    parser.add_argument("-c", "--concurrency", type=int, default=5, metavar="N", help="how many at a time (default: %(default)s)")
    parser.add_argument("-t", "--timeout", type=float, default=3.0, help="seconds")
    parser.add_argument("-o", "--output", type=Path, help="where to write, which is a rather long explanation that has to be wrapped over lines")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--dry-run", action="store_true", help="fetch nothing")
    parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
    parser.add_argument("--tag", action="append", help="may be repeated")
    parser.add_argument("--retries", type=positive, default=1)
    parser.add_argument("--version", action="version", version="%(prog)s 1.0")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--json", action="store_true")
    group.add_argument("--text", action="store_true")
    return parser


def attempt(argv):
    try:
        args = build().parse_args(argv)
    except SystemExit as e:
        print("exit", e.code)
        return
    print(args)
    print(args.concurrency * 2, args.timeout, args.dry_run, args.tag or [], args.mode.upper(), args.verbose + 1, args.output.name if args.output else None)


async def serve(args):
    print("serving", args.host, args.port)


async def stop(args):
    print("stopping", args.force)


async def main():
    print(build().format_help())
    attempt(["http://a", "http://b", "-c", "3", "--timeout=2.5", "-vv", "--tag", "x", "--tag=y", "--dry-run"])
    attempt(["u", "-o", "/tmp/out.txt", "--mode", "slow", "--retries", "3", "--json"])
    for wrong in [[], ["u", "-c", "x"], ["u", "--mode", "warp"], ["u", "--nope"], ["u", "--json", "--text"], ["u", "--retries", "0"], ["u", "-t"], ["u", "--t", "1"], ["--version"], ["-h"], ["u", "--dry-run=1"], ["u", "-vx"]]:
        attempt(wrong)
    top = argparse.ArgumentParser(prog="srv")
    top.add_argument("--debug", action="store_true")
    commands = top.add_subparsers(dest="command", required=True, help="what to do")
    start = commands.add_parser("start", help="starts it", description="Starts the server.")
    start.add_argument("--host", default="localhost")
    start.add_argument("port", type=int, nargs="?", default=8080)
    start.set_defaults(func=serve)
    end = commands.add_parser("stop", help="stops it")
    end.add_argument("-f", "--force", action="store_true")
    end.set_defaults(func=stop)
    args = top.parse_args(["--debug", "start", "--host", "0.0.0.0", "9000"])
    print(args.command, args.debug)
    await args.func(args)
    args = top.parse_args(["stop", "-f"])
    await args.func(args)
    top.print_help()
    start.print_help()
    for wrong in [[], ["nope"], ["start", "x"], ["stop", "extra"]]:
        try:
            top.parse_args(wrong)
        except SystemExit as e:
            print("exit", e.code)
    known, rest = top.parse_known_args(["stop", "--what", "1"])
    print(known.command, rest, vars(known)["force"], getattr(known, "missing", "dflt"))

asyncio.run(main())
