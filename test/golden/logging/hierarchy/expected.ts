import {
  basicConfig,
  DEBUG,
  ERROR,
  Formatter,
  getLogger,
  type Logger,
  StreamHandler,
  WARNING,
} from "aio2ts/runtime/logging";
import { print, str, typeName } from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

basicConfig({
  format: "%(name)s %(levelname)s %(message)s",
  level: WARNING,
  stream: stdout,
});
const deep = getLogger("app.db.pool");
const app = getLogger("app");
const db = getLogger("app.db");
console.log(
  `${str(deep.parent === db)} ${str(db.parent === app)} ${str(app.parent === getLogger())} ${str(getLogger("app.db") === db)}`,
);
app.setLevel(DEBUG);
deep.debug("inherits DEBUG");
getLogger("elsewhere").info("root is at WARNING");
db.setLevel(ERROR);
deep.info("now refused by db");
const child = app.getChild("web");
print(child.name, child.getEffectiveLevel(), child.level, child);
const extra = new StreamHandler(stdout);
extra.setFormatter(new Formatter("extra %(message)s"));
app.addHandler(extra);
child.info("twice");
app.propagate = false;
child.info("once");
app.handlers = [];
console.log(str(child.hasHandlers()));

class Service {
  log: Logger;

  constructor(name: string, logger: Logger | null = null) {
    this.log = logger ?? getLogger(`svc.${name}`);
  }

  run(): void {
    this.log.warning("%s runs", typeName(this));
  }
}

new Service("mail").run();
new Service("x", getLogger("given")).run();
