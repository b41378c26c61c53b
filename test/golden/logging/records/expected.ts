import {
  Formatter,
  getLogger,
  logOptions,
  type LogRecord,
  StreamHandler,
} from "aio2ts/runtime/logging";
import {
  asPythonError,
  attribute,
  getItem,
  greaterThan,
  len,
  LookupError,
  print,
  str,
} from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

class Upper extends Formatter {
  static defaultTimeFormat = "%Y";

  formatTime(record: LogRecord, datefmt: string | null = null): string {
    return datefmt === null ? "TIME" : super.formatTime(record, datefmt);
  }

  formatMessage(record: LogRecord): string {
    return super.formatMessage(record).toUpperCase();
  }

  formatException(ei: unknown): string {
    return `<${str(attribute(getItem(ei, 0), "__name__"))}: ${str(getItem(ei, 1))}>`;
  }
}

class Careful extends StreamHandler {
  handleError(record: LogRecord): void {
    print("could not log", record.msg, record.args);
  }
}

function show(record: unknown): boolean {
  print(
    attribute(record, "excText", "exc_text"),
    attribute(record, "stackInfo", "stack_info"),
    greaterThan(attribute(record, "thread"), 0),
    len(attribute(record, "pathname")) > 0,
    attribute(record, "taskName"),
  );
  return true;
}

const handler = new Careful(stdout);
handler.setFormatter(new Upper("%(asctime)s %(message)s"));
const log = getLogger("records");
log.propagate = false;
log.addHandler(handler);
log.warning("loud");
log.error("too %d few", "args");
try {
  throw new LookupError("lost");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof LookupError)) {
    throw error;
  }
  log.exception("failed", logOptions({ excInfo: error }));
}
log.addFilter(show);
log.warning("shown");
log.removeFilter(show);

function keep(record: unknown): unknown {
  kept.push(record);
  return record;
}

const kept: unknown[] = [];
log.addFilter(keep);
log.warning("again %s", 1);
log.callHandlers(kept[0] as LogRecord);
log.handle(kept[0] as LogRecord);
const plain = new Formatter("%(asctime)s");
plain.defaultTimeFormat = "%d";
plain.defaultMsecFormat = "%s/%03d";
console.log(
  `${plain.format(kept[0] as LogRecord).length} ${plain.formatStack("frames")} ${handler.format(kept[0] as LogRecord)}`,
);
