import sys


def check(value):
    if value > 3:
        sys.exit(f"value {value} is too large")
    print("ok", value)


try:
    sys.exit(0)
except SystemExit as e:
    print("SystemExit", e.code)

for v in [1, 3, 5]:
    check(v)
