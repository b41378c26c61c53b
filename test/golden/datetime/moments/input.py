import asyncio
from datetime import datetime, timedelta, timezone, date, time


class Job:
    def __init__(self, name: str, due: datetime):
        self.name = name
        self.due = due

    def overdue(self, now: datetime) -> bool:
        return now > self.due

    def remaining(self, now):
        return self.due - now


async def main():
    start = datetime(2024, 2, 28, 23, 30)
    end = start + timedelta(hours=1, minutes=45)
    print(start, end, end - start)
    print((end - start).total_seconds())
    print(repr(end), repr(end - start))
    jobs = [Job("a", start), Job("b", end), Job("c", end + timedelta(days=3))]
    for job in jobs:
        print(job.name, job.overdue(datetime(2024, 2, 29)), job.remaining(start))
    stamp = datetime.fromtimestamp(1700000000, tz=timezone.utc)
    print(stamp.isoformat(), stamp.timestamp())
    print(stamp.strftime("%Y-%m-%d %H:%M:%S %Z %z %j %A %b"))
    print(f"{stamp:%d.%m.%Y} {stamp:%H:%M}")
    parsed = datetime.strptime("2024-05-31 12:34:56", "%Y-%m-%d %H:%M:%S")
    print(parsed, parsed.weekday(), parsed.date(), parsed.time())
    try:
        datetime.strptime("nope", "%Y-%m-%d")
    except ValueError as e:
        print("error", e)
    try:
        datetime(2024, 13, 1)
    except ValueError as e:
        print("error", e)
    print(datetime.fromisoformat("2024-05-31T12:00:00+02:00").astimezone(timezone.utc))
    d = date(2024, 1, 31)
    print(d, repr(d), d.isoformat(), d.replace(month=3), d + timedelta(days=30))
    by_day: dict[date, int] = {}
    for i in range(3):
        key = d + timedelta(days=i // 2)
        by_day[key] = by_day.get(key, 0) + 1
    print(by_day)
    seen = {start, datetime(2024, 2, 28, 23, 30)}
    print(len(seen), start in seen)
    print(time(12, 30) < time(13), time(9, 5).isoformat(), repr(time(1, 2, 3)))
    print(timedelta(days=1.5), timedelta(seconds=90) * 2, timedelta(hours=1) / 2, timedelta(hours=3) / timedelta(minutes=30), -timedelta(seconds=1), abs(-timedelta(seconds=1)))
    print(timedelta(minutes=5) > timedelta(seconds=10), timedelta() == timedelta(0), bool(timedelta()))
    print(sorted([end, start])[0], max(start, end), min([end, start]))
    total = sum([timedelta(minutes=1), timedelta(minutes=2)], timedelta())
    print(total)
    t = datetime.now()
    deadline = t + timedelta(seconds=5)
    print(t < deadline, isinstance(t, datetime), isinstance(t, date), type(t).__name__)
    deadline += timedelta(seconds=5)
    print((deadline - t).seconds, (deadline - t) // timedelta(seconds=1))
    try:
        datetime.now(timezone.utc) - datetime.now()
    except TypeError as e:
        print(e)
    print(start.replace(hour=0, minute=0, second=0, microsecond=0))
    print(divmod(timedelta(hours=5), timedelta(hours=2)))
    print(d.isocalendar(), tuple(d.isocalendar()), d.isocalendar()[1])
    print(datetime.combine(d, time(8, 30)), datetime.min, datetime.max)
    ages = {"x": date(2000, 1, 1), "y": date(1990, 5, 5)}
    print(sorted(ages.items(), key=lambda kv: kv[1]))

asyncio.run(main())
