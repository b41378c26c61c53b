import {
  basicConfig,
  DEBUG,
  ERROR,
  getLogger,
  INFO,
  Logger,
  LoggerAdapter,
  logOptions,
  WARNING,
} from "aio2ts/runtime/logging";
import {
  asPythonError,
  at,
  KeyError,
  print,
  str,
  tuple,
} from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

basicConfig({
  format: "%(message)s [%(request)s]",
  level: INFO,
  stream: stdout,
});
const log = getLogger("api");
log.info("direct", logOptions({ extra: { request: "r0" } }));
const adapter = new LoggerAdapter(log, { request: "r1" });
adapter.info("adapted %d", 1);
adapter.debug("hidden");
adapter.log(WARNING, "by level");
print(
  adapter.isEnabledFor(DEBUG),
  adapter.name,
  adapter.extra,
  (adapter.logger as Logger) === log,
);

class Prefixed extends LoggerAdapter {
  process(
    msg: unknown,
    kwargs: Map<string, unknown>,
  ): readonly [string, Map<string, unknown>] {
    kwargs.set("extra", new Map([["request", "own"]]));
    return tuple(`<${str(at(this.extra, "who"))}> ${str(msg)}`, kwargs);
  }
}

const prefixed = new Prefixed(log, { who: "bob" });
prefixed.warning("hello %s", "there");
prefixed.error("bad");
prefixed.critical("worse");
prefixed.setLevel(ERROR);
prefixed.warning("hidden");
console.log(`${prefixed.getEffectiveLevel()} ${str(prefixed.hasHandlers())}`);
const merged = new LoggerAdapter(log, { request: "m" }, true);
merged.error("merged", logOptions({ extra: { other: 1 } }));
try {
  log.error("clash", logOptions({ extra: { message: "x" } }));
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  console.log(error.message);
}
