import {
  addLevelName,
  basicConfig,
  CRITICAL,
  DEBUG,
  disable,
  ERROR,
  FATAL,
  getLevelName,
  getLevelNamesMapping,
  getLogger,
  INFO,
  logAt,
  logCritical,
  logDebug,
  logError,
  logInfo,
  logWarning,
  NOTSET,
  root,
  shutdown,
  WARN,
  WARNING,
} from "aio2ts/runtime/logging";
import {
  asPythonError,
  call,
  Keywords,
  print,
  PyTypeError,
  sorted,
  typed,
  ValueError,
} from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

logWarning("before setup goes to stderr");
basicConfig({ format: "%(message)s", level: DEBUG });
console.log(`${getLogger().level} ${root.handlers.length}`);
basicConfig({
  format: "[%(levelname)-8s] %(name)s - %(message)s",
  level: "INFO",
  stream: stdout,
  force: true,
});
logDebug("hidden");
logInfo("plain");
logInfo("100%% sure? 100%");
logWarning("%s has %d items at %.2f", "cart", 3, typed(9.5, "float"));
logError("%(user)s failed", { user: "ann" });
logCritical("values %r %s %s", "x", typed([1.0, 2], "[float, int]"), null);
logAt(25, "between %s", "levels");
logAt(INFO, typed(1.0, "float"));
const log = getLogger("__main__");
log.info("from %s", "__main__");
log.setLevel(ERROR);
log.warning("hidden too");
print(log.isEnabledFor(WARNING), log.getEffectiveLevel(), log.name, log);
addLevelName(25, "NOTICE");
logAt(25, "named");
print(getLevelName(DEBUG), getLevelName("ERROR"), getLevelName(7));
print(sorted(getLevelNamesMapping().keys()).slice(0, 3), NOTSET, FATAL, WARN);
disable(CRITICAL);
log.critical("nothing");
disable(NOTSET);
log.fatal("again");
log.warn("not shown at ERROR");
getLogger().info(["a", "list"]);
for (const bad of ["LOUD", 1.5]) {
  try {
    log.setLevel(bad);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError || error instanceof PyTypeError)) {
      throw error;
    }
    console.log(error.message);
  }
}
try {
  basicConfig({ filename: "x", stream: stdout, force: true });
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  console.log(error.message);
}
const config = {
  level: INFO,
  format: "{levelname}: {message}",
  style: "{",
  stream: stdout,
  force: true,
};
call(basicConfig, [], new Keywords(config));
logInfo("braces");
shutdown();
