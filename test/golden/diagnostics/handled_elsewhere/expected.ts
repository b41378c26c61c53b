import {
  basicConfig,
  getLogger,
  INFO,
  logError,
  logInfo,
  logOptions,
} from "aio2ts/runtime/logging";
import { asPythonError, int, ValueError } from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

basicConfig({ format: "%(message)s", level: INFO, stream: stdout });

function report(error: unknown): void {
  logError("failed", logOptions({ excInfo: error }));
}

function told(): void {
  getLogger().debug("not shown: %s", 1, logOptions({ excInfo: true }));
}

try {
  int("x");
} catch (caught) {
  const error2 = asPythonError(caught);
  if (!(error2 instanceof ValueError)) {
    throw error2;
  }
  told();
  logInfo("handled");
}
