"""Durations read from text, added up and shown."""
import re
from datetime import timedelta

UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


def parse(text: str) -> timedelta:
    if not re.fullmatch(r"(\d+(\.\d+)?[wdhms]\s*)+", text):
        raise ValueError(f"not a duration: {text!r}")
    total = timedelta()
    for number, unit in re.findall(r"(\d+(?:\.\d+)?)([wdhms])", text):
        total += timedelta(**{UNITS[unit]: float(number)})
    return total


def show(delta: timedelta) -> str:
    sign = "-" if delta < timedelta(0) else ""
    rest = abs(delta)
    hours, rest = divmod(rest, timedelta(hours=1))
    minutes, rest = divmod(rest, timedelta(minutes=1))
    return f"{sign}{hours}:{minutes:02}:{rest.seconds:02}"


for text in ["90m", "1.5h 30s", "2w 3d", "5x", "10d4h", ""]:
    try:
        delta = parse(text)
        print(f"{text:10} {delta!s:20} {show(delta):>10} {delta.total_seconds():.1f} {delta.days} {delta.seconds}")
    except ValueError as error:
        print("ValueError:", error)
laps = [timedelta(minutes=1, seconds=s, milliseconds=ms) for s, ms in [(2, 500), (1, 250), (3, 0)]]
best = min(laps)
print(best, [str(lap - best) for lap in laps], sum(laps, timedelta(0)) / len(laps), best / max(laps))
print(timedelta(hours=25) // timedelta(hours=2), timedelta(hours=25) % timedelta(hours=2), 3 * best, best * 0.5, -best, best // 2)
print({timedelta(hours=1): "hour"}[timedelta(minutes=60)], timedelta(days=1) == timedelta(hours=24), not timedelta(), repr(laps[0]))
for wrong in [lambda: best / 0, lambda: best / timedelta(0), lambda: best + 1, lambda: timedelta(days=10**9)]:
    try:
        wrong()
    except (ZeroDivisionError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
