import { createTask, gather, run } from "aio2ts/runtime/asyncio";
import {
  DEBUG,
  Formatter,
  getLogger,
  type Logger,
  logOptions,
  type LogRecord,
  StreamHandler,
} from "aio2ts/runtime/logging";
import {
  asPythonError,
  assignAttribute,
  attribute,
  greaterThan,
  isDigit,
  lessEqual,
  lessThan,
  method,
  print,
  range,
  str,
  ValueError,
} from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";
import { gmtime } from "aio2ts/runtime/time";

class Checked extends StreamHandler {
  emit(record: LogRecord): void {
    const line = this.format(record);
    console.log(
      record.name.includes("time")
        ? Array.from(line, (c) => (isDigit(c) ? "9" : c)).join("")
        : line,
    );
  }
}

function logger(name: string, formatter: Formatter): Logger {
  const handler = new Checked(stdout);
  handler.setFormatter(formatter);
  const made = getLogger(name);
  made.setLevel(DEBUG);
  made.propagate = false;
  made.addHandler(handler);
  return made;
}

const place = logger(
  "place",
  new Formatter("line %(lineno)d, %(funcName)s: %(message)s"),
);
place.info(
  "at module level",
  logOptions({ place: ["input.py", 24, "<module>"] }),
);

class Job {
  runIt(): null[] {
    place.warning(
      "in a method",
      logOptions({ place: ["input.py", 29, "run_it"] }),
    );
    return Array.from(
      range(1),
      () => (
        place.error(
          "in a comprehension",
          logOptions({ place: ["input.py", 30, "run_it"] }),
        ),
        null
      ),
    );
  }
}

new Job().runIt();
const stamp = logger("time", new Formatter("%(asctime)s %(message)s"));
stamp.info("default", logOptions({ place: ["input.py", 35, "<module>"] }));
const short = logger(
  "time.short",
  new Formatter("%(asctime)s.%(msecs)03d %(message)s", "%H:%M:%S"),
);
short.info("short", logOptions({ place: ["input.py", 37, "<module>"] }));
const utc = new Formatter("{asctime} {levelname:>8} {message}", "%Y", "{");
utc.converter = (seconds?: number | null) =>
  seconds === undefined ? gmtime() : gmtime(seconds);
logger("time.brace", utc).info(
  "braces",
  logOptions({ place: ["input.py", 40, "<module>"] }),
);
logger(
  "dollar",
  new Formatter("$levelname ${name} $$ $message", undefined, "$"),
).info("dollars", logOptions({ place: ["input.py", 41, "<module>"] }));
logger(
  "who",
  new Formatter("%(threadName)s %(processName)s %(levelno)s %(message)s"),
).debug("where", logOptions({ place: ["input.py", 42, "<module>"] }));
logger(
  "defaults",
  new Formatter("%(user)s %(message)s", undefined, undefined, {
    defaults: { user: "nobody" },
  }),
).info("x", logOptions({ place: ["input.py", 43, "<module>"] }));
for (const [bad, style] of [
  ["no fields", "%"],
  ["%(message)s", "?"],
]) {
  try {
    new Formatter(bad, undefined, style);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}
const recordLog = logger("record", new Formatter());

function look(record: unknown): boolean {
  print(
    attribute(record, "levelname"),
    attribute(record, "levelno"),
    attribute(record, "name"),
    attribute(record, "msg"),
    attribute(record, "args"),
    method(record, "getMessage"),
    attribute(record, "lineno"),
  );
  const value2 = greaterThan(attribute(record, "created"), 1e9);
  const value = attribute(record, "msecs");
  print(
    value2,
    lessEqual(0, value) && lessThan(value, 1000),
    greaterThan(attribute(record, "relativeCreated"), 0),
    attribute(record, "excInfo", "exc_info"),
    greaterThan(attribute(record, "process"), 0),
  );
  assignAttribute(
    record,
    "levelname",
    method(attribute(record, "levelname"), "lower"),
  );
  return true;
}

recordLog.addFilter(look);
recordLog.info(
  "a %s",
  "b",
  logOptions({ place: ["input.py", 60, "<module>"] }),
);
console.log(
  `${str(recordLog.handlers[0].formatter!.usesTime())} ${str(stamp.handlers[0].formatter!.usesTime())}`,
);
const tasks = logger("tasks", new Formatter("%(taskName)s %(message)s"));
tasks.info("outside", logOptions({ place: ["input.py", 63, "<module>"] }));

async function work(): Promise<void> {
  tasks.info("inside", logOptions({ place: ["input.py", 67, "work"] }));
}

async function main(): Promise<void> {
  await gather([work, createTask(work, { name: "named" })]);
}

await run(main);
