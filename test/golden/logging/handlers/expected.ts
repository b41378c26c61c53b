import {
  DEBUG,
  ERROR,
  Filter,
  Formatter,
  getLogger,
  INFO,
  type LogRecord,
  NullHandler,
  StreamHandler,
} from "aio2ts/runtime/logging";
import { attribute, equals, lessThan, print, str } from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

const log = getLogger("shop");
log.setLevel(DEBUG);
log.propagate = false;
const out = new StreamHandler(stdout);
out.setFormatter(new Formatter("%(levelname).1s|%(message)s"));
out.setLevel(INFO);
log.addHandler(out);
log.debug("too low for the handler");
log.info("shown");

class NoSecrets extends Filter {
  filter(record: LogRecord): boolean {
    if (record.getMessage().includes("secret")) {
      return false;
    }
    record.msg = str(record.msg).toUpperCase();
    return true;
  }
}

out.addFilter(new NoSecrets());
log.info("a secret");
log.info("an open %s", "word");
const onlyLow = (record: unknown) =>
  lessThan(attribute(record, "levelno"), ERROR);
out.addFilter(onlyLow);
log.error("filtered by the lambda");
out.removeFilter(onlyLow);
log.error("back");
log.addFilter(new Filter("shop.cart"));
log.info("refused by name");
getLogger("shop.cart").info("passes on to the handlers above");
print(
  log.filters.length,
  equals(log.handlers, [out]),
  log.hasHandlers(),
  out,
  out.level,
  out.formatter !== null,
);
log.removeHandler(out);
log.addHandler(new NullHandler());
log.critical("into nothing");
const plain = new StreamHandler(stdout);
plain.terminator = ";\n";
print(plain.setStream(stdout), plain.stream === stdout, plain.name);
const other = getLogger("other");
other.propagate = false;
other.addHandler(plain);
other.warning("no formatter");
other.warning("too %s few %s", "args");
other.disabled = true;
other.error("disabled");
plain.flush();
plain.close();
