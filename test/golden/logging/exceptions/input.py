import logging
import sys


class LastLine(logging.Formatter):
    """Shows the last line of a traceback alone."""

    def formatException(self, ei):
        return super().formatException(ei).splitlines()[-1]


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(LastLine("%(levelname)s %(message)s"))
log = logging.getLogger("work")
log.addHandler(handler)
log.propagate = False

try:
    1 / 0
except ZeroDivisionError:
    log.exception("division of %d failed", 1)
try:
    int("x")
except Exception as error:
    log.error("with the exception", exc_info=error)
    log.warning("with True", exc_info=True)
    log.warning("without", exc_info=False)
    log.info("too low", exc_info=True)
try:
    {}["key"]
except:
    log.exception("in a bare except")


def attempt(verbose):
    try:
        raise RuntimeError("told or not")
    except RuntimeError as error:
        log.error("verbose is %s: %s", verbose, error, exc_info=verbose)


attempt(True)
attempt(False)
adapter = logging.LoggerAdapter(log, {})
try:
    [].pop()
except IndexError:
    adapter.exception("through an adapter")
    adapter.error("also", exc_info=True)
try:
    raise ValueError
except ValueError:
    logging.getLogger("work").critical("no message", exc_info=sys.exc_info() if False else True)
