import {
  DateTime,
  PyDate,
  TimeDelta,
  TimeOfDay,
  Timezone,
} from "aio2ts/runtime/datetime";
import {
  asPythonError,
  Dict,
  equals,
  floatStr,
  format,
  greaterThan,
  items,
  lessThan,
  maxOf,
  min,
  print,
  PySet,
  PyTypeError,
  repr,
  sorted,
  str,
  sumOf,
  truthy,
  tupleFrom,
  typed,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

class Job {
  name: string;
  due: DateTime;

  constructor(name: string, due: DateTime) {
    this.name = name;
    this.due = due;
  }

  overdue(now: DateTime): boolean {
    return greaterThan(now, this.due);
  }

  remaining(now: DateTime): TimeDelta {
    return this.due.minus(now);
  }
}

async function main(): Promise<void> {
  const start = new DateTime(2024, 2, 28, 23, 30);
  const end = start.plus(new TimeDelta({ hours: 1, minutes: 45 }));
  print(start, end, end.minus(start));
  console.log(floatStr(end.minus(start).totalSeconds()));
  console.log(`${repr(end)} ${repr(end.minus(start))}`);
  const jobs = [
    new Job("a", start),
    new Job("b", end),
    new Job("c", end.plus(new TimeDelta({ days: 3 }))),
  ];
  for (const job of jobs) {
    print(
      job.name,
      job.overdue(new DateTime(2024, 2, 29)),
      job.remaining(start),
    );
  }
  const stamp = DateTime.fromtimestamp(1700000000, Timezone.utc);
  console.log(`${stamp.isoformat()} ${floatStr(stamp.timestamp())}`);
  console.log(stamp.strftime("%Y-%m-%d %H:%M:%S %Z %z %j %A %b"));
  console.log(`${format(stamp, "%d.%m.%Y")} ${format(stamp, "%H:%M")}`);
  const parsed = DateTime.strptime("2024-05-31 12:34:56", "%Y-%m-%d %H:%M:%S");
  print(parsed, parsed.weekday(), parsed.date(), parsed.time());
  try {
    DateTime.strptime("nope", "%Y-%m-%d");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`error ${e.message}`);
  }
  try {
    new DateTime(2024, 13, 1);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`error ${e.message}`);
  }
  print(
    DateTime.fromisoformat("2024-05-31T12:00:00+02:00").astimezone(
      Timezone.utc,
    ),
  );
  const d = new PyDate(2024, 1, 31);
  print(
    d,
    repr(d),
    d.isoformat(),
    d.replace({ month: 3 }),
    d.plus(new TimeDelta({ days: 30 })),
  );
  const byDay = new Dict<PyDate, number>();
  for (let i = 0; i < 3; i++) {
    const key = d.plus(new TimeDelta({ days: Math.floor(i / 2) }));
    byDay.set(key, (byDay.get(key) ?? 0) + 1);
  }
  print(byDay);
  const seen = new PySet([start, new DateTime(2024, 2, 28, 23, 30)]);
  console.log(`${seen.size} ${str(seen.has(start))}`);
  console.log(
    `${str(lessThan(new TimeOfDay(12, 30), new TimeOfDay(13)))} ${new TimeOfDay(9, 5).isoformat()} ${repr(new TimeOfDay(1, 2, 3))}`,
  );
  print(
    new TimeDelta({ days: 1.5 }),
    new TimeDelta({ seconds: 90 }).times(2),
    new TimeDelta({ hours: 1 }).dividedBy(2),
    typed(
      new TimeDelta({ hours: 3 }).dividedBy(new TimeDelta({ minutes: 30 })),
      "float",
    ),
    new TimeDelta({ seconds: 1 }).negated(),
    new TimeDelta({ seconds: 1 }).negated().absolute(),
  );
  console.log(
    `${str(greaterThan(new TimeDelta({ minutes: 5 }), new TimeDelta({ seconds: 10 })))} ${str(equals(new TimeDelta(), new TimeDelta({ days: 0 })))} ${str(truthy(new TimeDelta()))}`,
  );
  print(sorted([end, start])[0], maxOf(start, end), min([end, start]));
  const total = sumOf(
    [new TimeDelta({ minutes: 1 }), new TimeDelta({ minutes: 2 })],
    new TimeDelta(),
  );
  print(total);
  const t = DateTime.now();
  let deadline = t.plus(new TimeDelta({ seconds: 5 }));
  console.log(
    `${str(lessThan(t, deadline))} ${str(t instanceof DateTime)} ${str(t instanceof PyDate)} ${typeName(t)}`,
  );
  deadline = deadline.plus(new TimeDelta({ seconds: 5 }));
  console.log(
    `${deadline.minus(t).seconds} ${deadline.minus(t).wholeTimes(new TimeDelta({ seconds: 1 }))}`,
  );
  try {
    DateTime.now(Timezone.utc).minus(DateTime.now());
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof PyTypeError)) {
      throw e;
    }
    console.log(e.message);
  }
  print(start.replace({ hour: 0, minute: 0, second: 0, microsecond: 0 }));
  print(new TimeDelta({ hours: 5 }).divmod(new TimeDelta({ hours: 2 })));
  print(d.isocalendar(), tupleFrom(d.isocalendar()), d.isocalendar()[1]);
  print(DateTime.combine(d, new TimeOfDay(8, 30)), DateTime.min, DateTime.max);
  const ages = { x: new PyDate(2000, 1, 1), y: new PyDate(1990, 5, 5) };
  print(sorted(items(ages), { key: (kv) => kv[1] }));
}

await main();
