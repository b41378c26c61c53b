import logging
import sys


def configure(verbosity):
    level = {0: logging.WARNING, 1: logging.INFO}.get(verbosity, logging.DEBUG)
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("{levelname:<7}|{name}|{message}", style="{"))
    root.addHandler(handler)
    root.setLevel(level)


class Worker:
    log = logging.getLogger("worker")

    def __init__(self, name):
        self.name = name
        self.logger = self.log.getChild(name)

    def work(self, items):
        self.logger.debug("start with %r", items)
        done = 0
        for item in items:
            try:
                result = 100 / item
            except ZeroDivisionError:
                self.logger.warning("skipping %s", item)
                continue
            except TypeError as error:
                self.logger.error("bad item %r: %s", item, error)
                continue
            self.logger.info("%s -> %.2f", item, result)
            done += 1
        self.log.critical("%(name)s did %(done)d", {"name": self.name, "done": done})


for verbosity in range(3):
    configure(verbosity)
    print("verbosity", verbosity, logging.getLevelName(logging.getLogger().level))
    Worker(f"w{verbosity}").work([4, 0, "x", 8])
