import {
  DateTime,
  PyDate,
  TimeDelta,
  TimeOfDay,
  Timezone,
  TzInfo,
  ZoneInfo,
} from "aio2ts/runtime/datetime";
import {
  asPythonError,
  at,
  Dict,
  divmod,
  equals,
  Exception,
  format,
  formatInt,
  getItem,
  greaterThan,
  lessThan,
  percent,
  print,
  range,
  repr,
  sliceOf,
  str,
  truncate,
  truthy,
  tuple,
  typeName,
  ValueError,
  ZeroDivisionError,
} from "aio2ts/runtime/python";
import { strftime, time } from "aio2ts/runtime/time";

class Event {
  title: string;
  when: DateTime;
  length: TimeDelta | null;

  constructor(title: string, when: DateTime, length: TimeDelta | null = null) {
    this.title = title;
    this.when = when;
    this.length = length;
  }

  get end(): DateTime | null {
    if (this.length !== null && truthy(this.length)) {
      return this.when.plus(this.length);
    }
    return null;
  }

  toDict(): { title: string; when: string; end: string | null } {
    return {
      title: this.title,
      when: this.when.isoformat(),
      end: this.end !== null ? this.end.isoformat() : null,
    };
  }
}

class IST extends TzInfo {
  utcoffset(dt: DateTime | null): TimeDelta {
    return new TimeDelta({ hours: 5, minutes: 30 });
  }

  dst(dt: DateTime | null): TimeDelta {
    return new TimeDelta({ days: 0 });
  }

  tzname(dt: DateTime | null): string {
    return "IST";
  }
}

function humanize(delta: TimeDelta): string {
  let seconds = truncate(delta.totalSeconds());
  const [hours, rest] = divmod(seconds, 3600);
  let minutes: number;
  [minutes, seconds] = divmod(rest, 60);
  return `${formatInt(hours, "02d")}:${formatInt(minutes, "02d")}:${formatInt(seconds, "02d")}`;
}

async function main(): Promise<void> {
  const events = [
    new Event(
      "standup",
      new DateTime(2024, 3, 31, 9, 0),
      new TimeDelta({ minutes: 15 }),
    ),
    new Event("lunch", new DateTime(2024, 3, 31, 12, 0)),
  ];
  for (const event of events) {
    print(event.toDict());
  }
  console.log(humanize(new TimeDelta({ hours: 5, seconds: 3 })));
  const berlin = new ZoneInfo("Europe/Berlin");
  const a = new DateTime(2024, 3, 31, 1, 30, 0, 0, berlin);
  for (let i = 0; i < 3; i++) {
    const b = a
      .astimezone(Timezone.utc)
      .plus(new TimeDelta({ hours: i }))
      .astimezone(berlin);
    print(b, b.tzname(), b.utcoffset(), b.dst());
  }
  const ny = new ZoneInfo("America/New_York");
  print(
    new DateTime(2024, 11, 3, 1, 30, 0, 0, ny),
    new DateTime(2024, 11, 3, 1, 30, 0, 0, ny, 1),
  );
  console.log(`${repr(new DateTime(2024, 7, 1, 0, 0, 0, 0, ny))} ${ny.key}`);
  const ist = new IST();
  let x: DateTime | null = new DateTime(2024, 1, 1, 12, 0, 0, 0, ist);
  print(
    x,
    x.astimezone(Timezone.utc),
    equals(x, new DateTime(2024, 1, 1, 6, 30, 0, 0, Timezone.utc)),
  );
  const est = new Timezone(new TimeDelta({ hours: -5 }), "EST");
  print(
    x.astimezone(est),
    est,
    repr(est),
    new Timezone(new TimeDelta({ hours: 5, minutes: 30 })),
  );
  const stamps = new Dict([
    [new DateTime(2024, 1, 1), "a"],
    [new DateTime(2024, 1, 2), "b"],
  ]);
  console.log(
    `${at(stamps, new DateTime(2024, 1, 1))} ${str(stamps.has(new DateTime(2024, 1, 3)))}`,
  );
  print(stamps);
  const before = time();
  const now = DateTime.now().timestamp();
  console.log(str(Math.abs(now - before) < 1));
  print(
    DateTime.utcfromtimestamp(0),
    PyDate.fromordinal(738000),
    new PyDate(2024, 1, 1).toordinal(),
  );
  for (const text of [
    "2024-01-01",
    "20240101T101112",
    "2024-01-01 10:11:12.123",
    "2024-W05-3",
    "10:00",
    "2024-01-01T10:11:12Z",
    "2024-1-1",
  ]) {
    try {
      console.log(repr(DateTime.fromisoformat(text)));
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      console.log(`ValueError: ${e.message}`);
    }
  }
  for (const [text, fmt] of [
    ["Mon, 05 Feb 2024 10:00 PM", "%a, %d %b %Y %I:%M %p"],
    ["31/12/99", "%d/%m/%y"],
    ["2024-01-01T00:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"],
    ["12:30:45.250", "%H:%M:%S.%f"],
    ["2024 100", "%Y %j"],
    ["2024-02-30", "%Y-%m-%d"],
    ["2024-02-03 x", "%Y-%m-%d"],
    ["a", "%q"],
  ]) {
    try {
      console.log(repr(DateTime.strptime(text, fmt)));
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      console.log(`ValueError: ${e.message}`);
    }
  }
  for (const make of [
    () => new PyDate(2023, 2, 29),
    () => new TimeOfDay(25),
    () => DateTime.max.plus(new TimeDelta({ days: 1 })),
    () => new TimeDelta({ days: 10 ** 10 }),
    () => lessThan(new DateTime(2024, 1, 1), new PyDate(2024, 1, 1)),
  ]) {
    try {
      print(make());
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof Exception)) {
        throw e;
      }
      console.log(`${typeName(e)} ${e.message}`);
    }
  }
  console.log(
    `${str(equals(new DateTime(2024, 1, 1), new PyDate(2024, 1, 1)))} ${str(equals(new DateTime(2024, 1, 1), "x"))}`,
  );
  console.log(
    `${new DateTime(2024, 5, 6, 7, 8, 9, 1000).isoformat(undefined, "milliseconds")} ${new DateTime(2024, 5, 6).isoformat(" ", "minutes")}`,
  );
  console.log(
    `${new DateTime(2024, 5, 6, 7, 8, 9).ctime()} ${new PyDate(2024, 5, 6).ctime()} ${new PyDate(2024, 5, 6).strftime("%x %U %W %y")}`,
  );
  print(
    new TimeDelta({ microseconds: 1.5 }),
    new TimeDelta({ microseconds: 2.5 }),
    new TimeDelta({ seconds: 0.1 }).times(3),
    new TimeDelta({ days: -1, hours: 5 }),
    repr(new TimeDelta({ days: -1 })),
  );
  try {
    print(new TimeDelta({ days: 1 }).dividedBy(0));
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ZeroDivisionError)) {
      throw e;
    }
    console.log(e.message);
  }
  console.log(
    `${percent("%s and %r", tuple(new PyDate(2024, 1, 1), new PyDate(2024, 1, 1)))} ${format(new PyDate(2024, 1, 1), "%Y/%m")} ${str(new PyDate(2024, 1, 1))}`,
  );
  const t = new DateTime(2024, 5, 6, 7, 8, 9);
  print(
    getItem(t.timetuple(), sliceOf(null, 6, null)) as readonly number[],
    t.timetuple().tmYday,
    strftime("%H:%M", t.timetuple()),
  );
  print(
    t.year,
    t.month,
    t.day,
    t.hour,
    t.minute,
    t.second,
    t.microsecond,
    t.tzinfo,
  );
  const days = Array.from(range(3), (n) =>
    new PyDate(2024, 1, 1).plus(new TimeDelta({ days: n })),
  );
  print(
    days.map((d) => str(d)),
    at(days, -1).minus(at(days, 0)).days,
    days,
  );
  x = null;
  for (const d of days) {
    if (x === null || greaterThan(new DateTime(d.year, d.month, d.day), x)) {
      x = new DateTime(d.year, d.month, d.day);
    }
  }
  print(x);
}

await main();
