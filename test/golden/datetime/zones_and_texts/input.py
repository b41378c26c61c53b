import asyncio
import datetime
import datetime as dt

import time
from typing import Optional
from zoneinfo import ZoneInfo


class Event:
    def __init__(self, title, when: datetime.datetime, length: Optional[datetime.timedelta] = None):
        self.title = title
        self.when = when
        self.length = length

    @property
    def end(self):
        if self.length:
            return self.when + self.length
        return None

    def to_dict(self):
        return {"title": self.title, "when": self.when.isoformat(), "end": self.end.isoformat() if self.end else None}


class IST(datetime.tzinfo):
    def utcoffset(self, dt):
        return datetime.timedelta(hours=5, minutes=30)

    def dst(self, dt):
        return datetime.timedelta(0)

    def tzname(self, dt):
        return "IST"


def humanize(delta):
    seconds = int(delta.total_seconds())
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}"


async def main():
    events = [
        Event("standup", dt.datetime(2024, 3, 31, 9, 0), dt.timedelta(minutes=15)),
        Event("lunch", dt.datetime(2024, 3, 31, 12, 0)),
    ]
    for event in events:
        print(event.to_dict())
    print(humanize(dt.timedelta(hours=5, seconds=3)))
    berlin = ZoneInfo("Europe/Berlin")
    a = dt.datetime(2024, 3, 31, 1, 30, tzinfo=berlin)
    for i in range(3):
        b = (a.astimezone(dt.timezone.utc) + dt.timedelta(hours=i)).astimezone(berlin)
        print(b, b.tzname(), b.utcoffset(), b.dst())
    ny = ZoneInfo("America/New_York")
    print(dt.datetime(2024, 11, 3, 1, 30, tzinfo=ny), dt.datetime(2024, 11, 3, 1, 30, tzinfo=ny, fold=1))
    print(repr(dt.datetime(2024, 7, 1, tzinfo=ny)), ny.key)
    ist = IST()
    x = dt.datetime(2024, 1, 1, 12, 0, tzinfo=ist)
    print(x, x.astimezone(dt.timezone.utc), x == dt.datetime(2024, 1, 1, 6, 30, tzinfo=dt.timezone.utc))
    est = dt.timezone(dt.timedelta(hours=-5), "EST")
    print(x.astimezone(est), est, repr(est), dt.timezone(dt.timedelta(hours=5, minutes=30)))
    stamps = {dt.datetime(2024, 1, 1): "a", dt.datetime(2024, 1, 2): "b"}
    print(stamps[dt.datetime(2024, 1, 1)], dt.datetime(2024, 1, 3) in stamps)
    print(stamps)
    before = time.time()
    now = dt.datetime.now().timestamp()
    print(abs(now - before) < 1)
    print(dt.datetime.utcfromtimestamp(0), dt.date.fromordinal(738000), dt.date(2024, 1, 1).toordinal())
    for text in ["2024-01-01", "20240101T101112", "2024-01-01 10:11:12.123", "2024-W05-3", "10:00", "2024-01-01T10:11:12Z", "2024-1-1"]:
        try:
            print(repr(dt.datetime.fromisoformat(text)))
        except ValueError as e:
            print("ValueError:", e)
    for text, fmt in [("Mon, 05 Feb 2024 10:00 PM", "%a, %d %b %Y %I:%M %p"), ("31/12/99", "%d/%m/%y"), ("2024-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"), ("12:30:45.250", "%H:%M:%S.%f"), ("2024 100", "%Y %j"), ("2024-02-30", "%Y-%m-%d"), ("2024-02-03 x", "%Y-%m-%d"), ("a", "%q")]:
        try:
            print(repr(dt.datetime.strptime(text, fmt)))
        except ValueError as e:
            print("ValueError:", e)
    for make in [lambda: dt.date(2023, 2, 29), lambda: dt.time(25), lambda: dt.datetime.max + dt.timedelta(1), lambda: dt.timedelta(days=10**10), lambda: dt.datetime(2024, 1, 1) < dt.date(2024, 1, 1)]:
        try:
            print(make())
        except Exception as e:
            print(type(e).__name__, e)
    print(dt.datetime(2024, 1, 1) == dt.date(2024, 1, 1), dt.datetime(2024, 1, 1) == "x")
    print(dt.datetime(2024, 5, 6, 7, 8, 9, 1000).isoformat(timespec="milliseconds"), dt.datetime(2024, 5, 6).isoformat(" ", "minutes"))
    print(dt.datetime(2024, 5, 6, 7, 8, 9).ctime(), dt.date(2024, 5, 6).ctime(), dt.date(2024, 5, 6).strftime("%x %U %W %y"))
    print(dt.timedelta(microseconds=1.5), dt.timedelta(microseconds=2.5), dt.timedelta(seconds=0.1) * 3, dt.timedelta(days=-1, hours=5), repr(dt.timedelta(-1)))
    try:
        print(dt.timedelta(1) / 0)
    except ZeroDivisionError as e:
        print(e)
    print("%s and %r" % (dt.date(2024, 1, 1), dt.date(2024, 1, 1)), "{:%Y/%m}".format(dt.date(2024, 1, 1)), str(dt.date(2024, 1, 1)))
    t = dt.datetime(2024, 5, 6, 7, 8, 9)
    print(t.timetuple()[:6], t.timetuple().tm_yday, time.strftime("%H:%M", t.timetuple()))
    print(t.year, t.month, t.day, t.hour, t.minute, t.second, t.microsecond, t.tzinfo)
    days = [dt.date(2024, 1, 1) + dt.timedelta(days=n) for n in range(3)]
    print([str(d) for d in days], (days[-1] - days[0]).days, days)
    x: dt.datetime | None = None
    for d in days:
        if x is None or dt.datetime(d.year, d.month, d.day) > x:
            x = dt.datetime(d.year, d.month, d.day)
    print(x)

asyncio.run(main())
