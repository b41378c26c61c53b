"""What a script with wrong arguments says."""
import argparse
import atexit
import os
import sys


def existing(path: str) -> str:
    if not os.path.exists(path):
        raise argparse.ArgumentTypeError(f"no such file: {path}")
    return os.path.basename(path)


atexit.register(print, "cleaning up")
parser = argparse.ArgumentParser(prog="pack")
parser.add_argument("file", type=existing)
parser.add_argument("--level", type=int, choices=range(1, 4), default=2)
args = parser.parse_args([os.sep])
print(repr(args.file), args.level, args)
print(parser.parse_known_args(["/", "--level", "3", "--more"])[1])
print("before", flush=True)
parser.parse_args(["/does/not/exist"])
print("never")
sys.exit(0)
