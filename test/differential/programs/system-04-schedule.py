"""Meetings in two zones: what overlaps, what comes next."""
import asyncio
from datetime import date, datetime, time, timedelta, timezone
from typing import Optional


class Meeting:
    def __init__(self, title: str, start: datetime, minutes: int = 30) -> None:
        self.title = title
        self.start = start
        self.end = start + timedelta(minutes=minutes)

    def overlaps(self, other: "Meeting") -> bool:
        return self.start < other.end and other.start < self.end

    def __lt__(self, other: "Meeting") -> bool:
        return self.start < other.start

    def __str__(self) -> str:
        return f"{self.title}: {self.start:%a %d %b %H:%M}-{self.end:%H:%M} {self.start.tzname()}"


def next_after(meetings: list[Meeting], now: datetime) -> Optional[Meeting]:
    later = [m for m in meetings if m.start >= now]
    return min(later) if later else None


def working_days(start: date, count: int) -> list[date]:
    days = []
    day = start
    while len(days) < count:
        if day.weekday() < 5:
            days.append(day)
        day += timedelta(days=1)
    return days


async def main() -> None:
    berlin = timezone(timedelta(hours=2), "CEST")
    base = datetime(2024, 6, 14, 9, 0, tzinfo=berlin)
    meetings = [
        Meeting("planning", base, 60),
        Meeting("standup", base + timedelta(minutes=45), 15),
        Meeting("review", datetime.combine(date(2024, 6, 14), time(12, 30), tzinfo=timezone.utc)),
    ]
    for meeting in sorted(meetings):
        print(meeting)
    for i, a in enumerate(meetings):
        for b in meetings[i + 1:]:
            if a.overlaps(b):
                print(a.title, "overlaps", b.title)
    now = datetime(2024, 6, 14, 8, 0, tzinfo=timezone.utc)
    upcoming = next_after(meetings, now)
    print(upcoming.title if upcoming else "nothing", next_after(meetings, now + timedelta(days=1)))
    if upcoming is not None:
        left = upcoming.start - now
        hours, rest = divmod(int(left.total_seconds()), 3600)
        print(f"in {hours}h {rest // 60}m", left)
    print([d.isoformat() for d in working_days(date(2024, 6, 14), 4)])
    try:
        meetings[0].start < datetime(2024, 6, 14)
    except TypeError as error:
        print(error)
    print({m.start.astimezone(timezone.utc).hour for m in meetings} == {7, 12}, base.utcoffset(), base == base.astimezone(timezone.utc))


asyncio.run(main())
