"""Reads a log, counts by level and by hour, and writes a report."""
import re
import sys
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LOG = """\
2024-05-01 10:00:01,120 INFO  [web] started
2024-05-01 10:00:05,007 ERROR [db] timeout after 3.5s
2024-05-01 11:12:00,000 WARN  [web] slow request /a?b=1 took 812ms
garbage line
2024-05-01 11:59:59,999 ERROR [db] connection lost
2024-05-02 00:00:00,000 INFO  [web] stopped
"""

LINE = re.compile(r"^(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),(?P<ms>\d{3}) (?P<level>[A-Z]+)\s+\[(?P<part>\w+)\] (?P<text>.*)$")


class Entry:
    def __init__(self, when: datetime, level: str, part: str, text: str):
        self.when = when
        self.level = level
        self.part = part
        self.text = text

    def __repr__(self) -> str:
        return f"<{self.level} {self.when:%H:%M:%S} {self.part}>"


def parse(lines):
    for number, line in enumerate(lines, start=1):
        match = LINE.match(line)
        if not match:
            print(f"line {number}: not understood: {line!r}", file=sys.stderr)
            continue
        when = datetime.strptime(match["when"], "%Y-%m-%d %H:%M:%S") + timedelta(milliseconds=int(match["ms"]))
        yield Entry(when, match["level"], match["part"], match["text"])


entries = list(parse(LOG.splitlines()))
print(entries)
print(Counter(e.level for e in entries).most_common())
by_hour = defaultdict(list)
for entry in entries:
    by_hour[entry.when.replace(minute=0, second=0, microsecond=0)].append(entry.text)
for hour in sorted(by_hour):
    print(hour.isoformat(sep=" ", timespec="minutes"), len(by_hour[hour]))
gaps = [b.when - a.when for a, b in zip(entries, entries[1:])]
print(max(gaps), min(gaps), sum(gaps, timedelta()) / len(gaps))
errors = [e for e in entries if e.level == "ERROR"]
print(errors[-1].when - errors[0].when > timedelta(hours=1), (errors[-1].when - errors[0].when).total_seconds())
for text in (e.text for e in entries):
    found = re.search(r"(\d+(?:\.\d+)?)(ms|s)\b", text)
    if found:
        value, unit = found.groups()
        seconds = float(value) / (1000 if unit == "ms" else 1)
        print(f"{seconds:.3f}s in {text!r}")
