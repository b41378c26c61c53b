/** The members of dates, times and spans. */

import {
  DateTime,
  PyDate,
  TimeDelta,
  TimeOfDay,
  Timezone,
  type TzInfo,
  ZoneInfo,
  ZoneInfoNotFoundError,
} from "aio2ts/runtime/datetime";
import {
  asPythonError,
  contains,
  greaterEqual,
  len,
  lessEqual,
  print,
  str,
  truthy,
  tuple,
  typed,
  typeName,
} from "aio2ts/runtime/python";

function showZone(zone: TzInfo, at: DateTime): void {
  print(
    zone,
    zone.utcoffset(at),
    zone.dst(at),
    zone.tzname(at),
    zone.fromutc(at.replace({ tzinfo: zone })),
  );
}

/** The parts of a moment. */
function describe(at: DateTime): string {
  return `${at.year}-${at.month}-${at.day} ${at.hour}:${at.minute}:${at.second}.${at.microsecond} ${at.fold}`;
}

const at = new DateTime(2024, 2, 29, 23, 59, 58, 123456);
print(1, 9999, describe(at), at.tzinfo);
showZone(new Timezone(new TimeDelta({ hours: 2 })), at);
showZone(Timezone.utc, at);
print(Timezone.min, Timezone.max, Timezone.utc);
print(TimeDelta.min, TimeDelta.max, TimeDelta.resolution);
print(
  PyDate.min,
  PyDate.max,
  PyDate.resolution,
  DateTime.resolution,
  TimeOfDay.min,
  TimeOfDay.max,
);
const span = new TimeDelta({
  weeks: 1,
  days: 3,
  hours: 4,
  minutes: 5,
  seconds: 6,
  milliseconds: 7,
  microseconds: 8,
});
print(
  span.days,
  span.seconds,
  span.microseconds,
  typed(span.totalSeconds(), "float"),
  span,
  span.remainder(new TimeDelta({ hours: 1 })),
  span.wholeTimes(2),
);
if (!truthy(new TimeDelta({ days: 0 })) && truthy(span)) {
  console.log("a span is true when it is not empty");
}
print(
  PyDate.fromtimestamp(86400 * 365),
  PyDate.fromordinal(700000),
  PyDate.fromisoformat("2024-05-06"),
  PyDate.fromisocalendar(2024, 20, 3),
);
print(
  DateTime.fromordinal(700000),
  DateTime.fromisocalendar(2024, 20, 3),
  DateTime.utcfromtimestamp(12.5),
  DateTime.now().year > 2000,
);
print(
  lessEqual(PyDate.today(), DateTime.now().date()),
  DateTime.utcnow().tzinfo,
  greaterEqual(new PyDate(2024, 5, 6), new PyDate(2024, 5, 6)),
);
const day = new PyDate(2024, 5, 6);
console.log(
  `${day.toordinal()} ${day.weekday()} ${day.isoweekday()} ${day.isocalendar().week} ${day.isocalendar().weekday} ${day.isocalendar().year} ${len(day.isocalendar())}`,
);
console.log(typeName(day.isocalendar())); // datetime.IsoCalendarDate
print(
  day.ctime(),
  day.timetuple().tmYday,
  day.strftime("%d/%m/%Y"),
  day.minus(new TimeDelta({ days: 7 })),
  day.plus(new TimeDelta({ days: 7 })),
);
const clock = TimeOfDay.fromisoformat("12:30:15.5");
print(
  clock,
  clock.replace({ hour: 1, microsecond: 0 }),
  clock.strftime("%H.%M"),
  clock.isoformat("minutes"),
  clock.utcoffset(),
  clock.tzname(),
  clock.dst(),
);
print(
  clock.hour,
  clock.minute,
  clock.second,
  clock.microsecond,
  clock.tzinfo,
  clock.fold,
);
const aware = DateTime.combine(day, clock, Timezone.utc);
print(
  aware,
  aware.timetz(),
  aware.utcoffset(),
  aware.tzname(),
  aware.dst(),
  aware.utctimetuple().tmHour,
);
console.log(
  `${str(contains(tuple("JST", "+09"), DateTime.combine(day, clock).astimezone(new ZoneInfo("Asia/Tokyo")).tzname()))} ${new ZoneInfo("Asia/Tokyo").key}`,
);
try {
  new ZoneInfo("Nowhere/Land");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ZoneInfoNotFoundError)) {
    throw error;
  }
  console.log(error.message);
}
