import logging
import sys

log = logging.getLogger("shop")
log.setLevel(logging.DEBUG)
log.propagate = False
out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter("%(levelname).1s|%(message)s"))
out.setLevel(logging.INFO)
log.addHandler(out)
log.debug("too low for the handler")
log.info("shown")


class NoSecrets(logging.Filter):
    def filter(self, record):
        if "secret" in record.getMessage():
            return False
        record.msg = str(record.msg).upper()
        return True


out.addFilter(NoSecrets())
log.info("a secret")
log.info("an open %s", "word")
only_low = lambda record: record.levelno < logging.ERROR
out.addFilter(only_low)
log.error("filtered by the lambda")
out.removeFilter(only_low)
log.error("back")
log.addFilter(logging.Filter("shop.cart"))
log.info("refused by name")
logging.getLogger("shop.cart").info("passes on to the handlers above")
print(len(log.filters), log.handlers == [out], log.hasHandlers(), out, out.level, out.formatter is not None)
log.removeHandler(out)
log.addHandler(logging.NullHandler())
log.critical("into nothing")
plain = logging.StreamHandler(stream=sys.stdout)
plain.terminator = ";\n"
print(plain.setStream(sys.stdout), plain.stream is sys.stdout, plain.name)
other = logging.getLogger("other")
other.propagate = False
other.addHandler(plain)
other.warning("no formatter")
other.warning("too %s few %s", "args")
other.disabled = True
other.error("disabled")
plain.flush()
plain.close()
