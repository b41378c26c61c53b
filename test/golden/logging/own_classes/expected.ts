import { sleep } from "aio2ts/runtime/asyncio";
import { dumps } from "aio2ts/runtime/json";
import {
  Filter,
  Formatter,
  getLogger,
  Handler,
  INFO,
  Logger,
  logOptions,
  type LogRecord,
  NOTSET,
} from "aio2ts/runtime/logging";
import {
  assignAttribute,
  at,
  attribute,
  hasAttribute,
  Keywords,
  splitKeywords,
} from "aio2ts/runtime/python";

class ListHandler extends Handler {
  lines: string[];

  constructor(level: number = NOTSET) {
    super(level);
    this.lines = [];
  }

  emit(record: LogRecord): null {
    this.lines.push(this.format(record));
    return null;
  }
}

class JsonFormatter extends Formatter {
  format(record: LogRecord): string {
    const entry = new Map<string, unknown>([
      ["level", record.levelname],
      ["logger", record.name],
      ["message", record.getMessage()],
    ]);
    if (hasAttribute(record, "job_id")) {
      entry.set("job", attribute(record, "jobId", "job_id"));
    }
    return dumps(entry);
  }
}

class AddJob extends Filter {
  jobId: string;

  constructor(jobId: string) {
    super();
    this.jobId = jobId;
  }

  filter(record: LogRecord): boolean {
    assignAttribute(record, "jobId", this.jobId, "job_id");
    return true;
  }
}

const handler = new ListHandler();
handler.setFormatter(new JsonFormatter());
const log = getLogger("jobs");
log.setLevel(INFO);
log.addHandler(handler);
log.propagate = false;

async function job(number: number): Promise<number> {
  await sleep(0.01 * number);
  log.info("job %s done", number, logOptions({ extra: { job_id: number } }));
  return number;
}

async function main(): Promise<void> {
  await Promise.all([3, 1, 2].map((n) => job(n)));
  log.addFilter(new AddJob("all"));
  log.error("finished with %s", { ok: true });
  log.debug("hidden");
}

await main();
for (const line of handler.lines) {
  console.log(line);
}

class Recorder extends Logger {
  count: number;

  constructor(name: string) {
    super(name);
    this.count = 0;
  }

  info(msg: unknown, ...params: (string | Keywords)[]): null {
    const [args, kwargs] = splitKeywords(params);
    this.count++;
    super.info(msg, ...args, new Keywords(kwargs));
    return null;
  }
}

const recorder = new Recorder("counted");
recorder.addHandler(handler);
recorder.info("one");
recorder.info("two %s", "x");
console.log(
  `${recorder.count} ${at(handler.lines, -1)} ${handler.lines.length}`,
);
