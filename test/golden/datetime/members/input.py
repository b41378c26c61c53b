"""The members of dates, times and spans."""
import datetime
from datetime import UTC, MAXYEAR, MINYEAR, date, datetime as moment, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def show_zone(zone: tzinfo, at: moment) -> None:
    print(zone, zone.utcoffset(at), zone.dst(at), zone.tzname(at), zone.fromutc(at.replace(tzinfo=zone)))


def describe(at: moment) -> str:
    """The parts of a moment."""
    return f"{at.year}-{at.month}-{at.day} {at.hour}:{at.minute}:{at.second}.{at.microsecond} {at.fold}"


at = moment(2024, 2, 29, 23, 59, 58, 123456)
print(MINYEAR, MAXYEAR, describe(at), at.tzinfo)
show_zone(timezone(timedelta(hours=2)), at)
show_zone(UTC, at)
print(timezone.min, timezone.max, timezone.utc)
print(timedelta.min, timedelta.max, timedelta.resolution)
print(date.min, date.max, date.resolution, moment.resolution, time.min, time.max)
span = timedelta(days=3, hours=4, minutes=5, seconds=6, milliseconds=7, microseconds=8, weeks=1)
print(span.days, span.seconds, span.microseconds, span.total_seconds(), +span, span % timedelta(hours=1), span // 2)
if not timedelta(0) and span:
    print("a span is true when it is not empty")
print(date.fromtimestamp(86400 * 365), date.fromordinal(700000), date.fromisoformat("2024-05-06"), date.fromisocalendar(2024, 20, 3))
print(moment.fromordinal(700000), moment.fromisocalendar(2024, 20, 3), moment.utcfromtimestamp(12.5), moment.today().year > 2000)
print(date.today() <= moment.now().date(), moment.utcnow().tzinfo, date(2024, 5, 6) >= date(2024, 5, 6))
day = date(2024, 5, 6)
print(day.toordinal(), day.weekday(), day.isoweekday(), day.isocalendar().week, day.isocalendar().weekday, day.isocalendar().year, len(day.isocalendar()))
print(type(day.isocalendar()).__name__)  # datetime.IsoCalendarDate
print(day.ctime(), day.timetuple().tm_yday, day.strftime("%d/%m/%Y"), day - timedelta(days=7), timedelta(days=7) + day)
clock = time.fromisoformat("12:30:15.5")
print(clock, clock.replace(hour=1, microsecond=0), clock.strftime("%H.%M"), clock.isoformat(timespec="minutes"), clock.utcoffset(), clock.tzname(), clock.dst())
print(clock.hour, clock.minute, clock.second, clock.microsecond, clock.tzinfo, clock.fold)
aware = moment.combine(day, clock, tzinfo=timezone.utc)
print(aware, aware.timetz(), aware.utcoffset(), aware.tzname(), aware.dst(), aware.utctimetuple().tm_hour)
print(moment.combine(day, clock).astimezone(ZoneInfo("Asia/Tokyo")).tzname() in ("JST", "+09"), ZoneInfo("Asia/Tokyo").key)
try:
    ZoneInfo("Nowhere/Land")
except ZoneInfoNotFoundError as error:
    print(error)
