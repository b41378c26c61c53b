import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(sys.version_info >= (3, 8), sys.version_info[0], sys.version_info.major == 3)
print(len(sys.version_info), sys.version_info.micro >= 0, sys.version_info.releaselevel, sys.version_info.serial)
if sys.version_info[:2] < (3, 7):
    print("too old")
    sys.exit(1)
print(sys.version.split()[0].startswith("3."))
print(sys.platform in ("linux", "darwin", "win32"), sys.byteorder in ("little", "big"))
print(isinstance(sys.executable, str), len(sys.executable) > 0)
limit = sys.getrecursionlimit()
sys.setrecursionlimit(limit + 500)
print(sys.getrecursionlimit() - limit, depth(500))
print(sys.stdout.isatty(), sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno())
print(sys.stdout.encoding)
