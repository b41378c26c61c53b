"""The rest of what parsers offer."""
import argparse
import sys
from argparse import Namespace


def options(parser: argparse.ArgumentParser) -> None:
    # What add_argument, add_argument_group and add_subparsers give: Action, ArgumentGroup and Subparsers.
    level = parser.add_argument("--level", type=int, choices=[1, 2, 3], help="one of %(choices)s")
    level.required = True
    print(level.dest, level.required)
    group = parser.add_argument_group("tuning", "How fast it goes.")
    group.add_argument("--speed", type=float, default=1.5, help="as it is")
    group.add_argument("--hidden", help=argparse.SUPPRESS)
    parser.add_argument("rest", nargs=argparse.REMAINDER)


def opposite(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--flag", action=argparse.BooleanOptionalAction)


parser = argparse.ArgumentParser(prog="tool", description="A tool.\nOf two lines.", formatter_class=argparse.RawDescriptionHelpFormatter, epilog="Bye.")
options(parser)
if len(sys.argv) > 9:
    opposite(parser)
print(parser.prog, parser.description, parser.epilog, parser.get_default("speed"))
parser.print_usage()
parser.print_help()
print(parser.format_usage(), end="")
args = parser.parse_args(["--level", "2", "a", "--b"], Namespace(extra=1))
print(args, args.level + 1, args.rest, args == Namespace(level=2))
for style in (argparse.HelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter):
    small = argparse.ArgumentParser(prog="small", formatter_class=style)
    small.add_argument("-n", type=int, default=3, help="how\nmany")
    print(small.format_help())
try:
    parser.add_argument("--level")
except argparse.ArgumentError as error:
    print(error)
for leave in (lambda: parser.error("no"), lambda: parser.exit(4, "gone\n")):
    try:
        leave()
    except SystemExit as error:
        print(error.code)
