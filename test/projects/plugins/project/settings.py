import sys

NAME = "plugins"
LIMIT = 10
_secret = "hidden"
if len(sys.argv) > 5:
    MODE = "debug"
else:
    MODE = "slow"
for _step in range(3):
    LIMIT += _step


def describe():
    return f"{NAME}:{MODE}:{LIMIT}"
