import logging
import sys


class Upper(logging.Formatter):
    default_time_format = "%Y"

    def formatTime(self, record: logging.LogRecord, datefmt=None):
        return "TIME" if datefmt is None else super().formatTime(record, datefmt)

    def formatMessage(self, record):
        return super().formatMessage(record).upper()

    def formatException(self, ei):
        return f"<{ei[0].__name__}: {ei[1]}>"


class Careful(logging.StreamHandler):
    def handleError(self, record):
        print("could not log", record.msg, record.args)


def show(record):
    print(record.exc_text, record.stack_info, record.thread > 0, len(record.pathname) > 0, record.taskName)
    return True


handler = Careful(sys.stdout)
handler.setFormatter(Upper("%(asctime)s %(message)s"))
log = logging.getLogger("records")
log.propagate = False
log.addHandler(handler)
log.warning("loud")
log.error("too %d few", "args")
try:
    raise LookupError("lost")
except LookupError:
    log.exception("failed")
log.addFilter(show)
log.warning("shown")
log.removeFilter(show)


def keep(record):
    kept.append(record)
    return record


kept = []
log.addFilter(keep)
log.warning("again %s", 1)
log.callHandlers(kept[0])
log.handle(kept[0])
plain = logging.Formatter("%(asctime)s")
plain.default_time_format = "%d"
plain.default_msec_format = "%s/%03d"
print(len(plain.format(kept[0])), plain.formatStack("frames"), handler.format(kept[0]))
