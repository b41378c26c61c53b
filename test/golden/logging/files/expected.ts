import {
  basicConfig,
  FileHandler,
  Formatter,
  getLogger,
  INFO,
  logDebug,
  logInfo,
  RotatingFileHandler,
  shutdown,
} from "aio2ts/runtime/logging";
import { at } from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

basicConfig({
  filename: "app.log",
  filemode: "w",
  format: "%(levelname)s %(message)s",
  level: INFO,
  encoding: "utf-8",
});
logInfo("first ü");
logDebug("hidden");
const log = getLogger("rotating");
log.propagate = false;
log.setLevel(INFO);
const rotating = new RotatingFileHandler("small.log", undefined, {
  maxBytes: 40,
  backupCount: 2,
});
rotating.setFormatter(new Formatter("%(message)s"));
log.addHandler(rotating);
for (let number = 0; number < 8; number++) {
  log.info("line number %d of eight", number);
}
rotating.doRollover();
const extra = new FileHandler("extra.log", "a", { delay: true });
log.addHandler(extra);
log.warning("kept");
extra.close();
rotating.close();
shutdown();
console.log(at(extra.baseFilename.split("/"), -1));
stdout.flush();
