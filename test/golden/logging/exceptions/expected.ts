import {
  Formatter,
  getLogger,
  LoggerAdapter,
  logOptions,
  StreamHandler,
} from "aio2ts/runtime/logging";
import {
  asPythonError,
  at,
  div,
  Exception,
  IndexError,
  int,
  pop,
  RuntimeError,
  splitLines,
  ValueError,
  ZeroDivisionError,
} from "aio2ts/runtime/python";
import { excInfo, stdout } from "aio2ts/runtime/sys";

/** Shows the last line of a traceback alone. */
class LastLine extends Formatter {
  formatException(ei: unknown): string {
    return at(splitLines(super.formatException(ei)), -1);
  }
}

const handler = new StreamHandler(stdout);
handler.setFormatter(new LastLine("%(levelname)s %(message)s"));
const log = getLogger("work");
log.addHandler(handler);
log.propagate = false;

try {
  div(1, 0);
} catch (caught) {
  const error2 = asPythonError(caught);
  if (!(error2 instanceof ZeroDivisionError)) {
    throw error2;
  }
  log.exception("division of %d failed", 1, logOptions({ excInfo: error2 }));
}
try {
  int("x");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof Exception)) {
    throw error;
  }
  log.error(
    "with the exception",
    logOptions({ excInfo: error, caught: error }),
  );
  log.warning("with True", logOptions({ excInfo: error }));
  log.warning("without", logOptions({ excInfo: false, caught: error }));
  log.info("too low", logOptions({ excInfo: error }));
}
try {
  at(new Map<unknown, unknown>(), "key");
} catch (caught) {
  log.exception("in a bare except", logOptions({ excInfo: caught }));
}

function attempt(verbose: boolean): void {
  try {
    throw new RuntimeError("told or not");
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    log.error(
      "verbose is %s: %s",
      verbose,
      error,
      logOptions({ excInfo: verbose, caught: error }),
    );
  }
}

attempt(true);
attempt(false);
const adapter = new LoggerAdapter(log, new Map<unknown, unknown>());
try {
  pop([]);
} catch (caught) {
  const error2 = asPythonError(caught);
  if (!(error2 instanceof IndexError)) {
    throw error2;
  }
  adapter.exception("through an adapter", logOptions({ excInfo: error2 }));
  adapter.error("also", logOptions({ excInfo: error2 }));
}
try {
  throw new ValueError();
} catch (caught) {
  const error2 = asPythonError(caught);
  if (!(error2 instanceof ValueError)) {
    throw error2;
  }
  getLogger("work").critical(
    "no message",
    logOptions({ excInfo: false ? excInfo(error2) : true, caught: error2 }),
  );
}
