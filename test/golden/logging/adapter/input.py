import logging
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(message)s [%(request)s]")
log = logging.getLogger("api")
log.info("direct", extra={"request": "r0"})
adapter = logging.LoggerAdapter(log, {"request": "r1"})
adapter.info("adapted %d", 1)
adapter.debug("hidden")
adapter.log(logging.WARNING, "by level")
print(adapter.isEnabledFor(logging.DEBUG), adapter.name, adapter.extra, adapter.logger is log)


class Prefixed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        kwargs["extra"] = {"request": "own"}
        return f"<{self.extra['who']}> {msg}", kwargs


prefixed = Prefixed(log, {"who": "bob"})
prefixed.warning("hello %s", "there")
prefixed.error("bad")
prefixed.critical("worse")
prefixed.setLevel(logging.ERROR)
prefixed.warning("hidden")
print(prefixed.getEffectiveLevel(), prefixed.hasHandlers())
merged = logging.LoggerAdapter(log, {"request": "m"}, merge_extra=True)
merged.error("merged", extra={"other": 1})
try:
    log.error("clash", extra={"message": "x"})
except KeyError as error:
    print(error)
