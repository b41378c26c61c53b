import asyncio
import logging
import sys
import time


class Checked(logging.StreamHandler):
    def emit(self, record):
        line = self.format(record)
        print("".join("9" if c.isdigit() else c for c in line) if "time" in record.name else line)


def logger(name, formatter):
    handler = Checked(sys.stdout)
    handler.setFormatter(formatter)
    made = logging.getLogger(name)
    made.setLevel(logging.DEBUG)
    made.propagate = False
    made.addHandler(handler)
    return made


place = logger("place", logging.Formatter("line %(lineno)d, %(funcName)s: %(message)s"))
place.info("at module level")


class Job:
    def run_it(self):
        place.warning("in a method")
        return [place.error("in a comprehension") for _ in range(1)]


Job().run_it()
stamp = logger("time", logging.Formatter("%(asctime)s %(message)s"))
stamp.info("default")
short = logger("time.short", logging.Formatter("%(asctime)s.%(msecs)03d %(message)s", datefmt="%H:%M:%S"))
short.info("short")
utc = logging.Formatter("{asctime} {levelname:>8} {message}", "%Y", style="{")
utc.converter = time.gmtime
logger("time.brace", utc).info("braces")
logger("dollar", logging.Formatter("$levelname ${name} $$ $message", style="$")).info("dollars")
logger("who", logging.Formatter("%(threadName)s %(processName)s %(levelno)s %(message)s")).debug("where")
logger("defaults", logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"})).info("x")
for bad, style in [("no fields", "%"), ("%(message)s", "?")]:
    try:
        logging.Formatter(bad, style=style)
    except ValueError as error:
        print(error)
record_log = logger("record", logging.Formatter())


def look(record):
    print(record.levelname, record.levelno, record.name, record.msg, record.args, record.getMessage(), record.lineno)
    print(record.created > 1e9, 0 <= record.msecs < 1000, record.relativeCreated > 0, record.exc_info, record.process > 0)
    record.levelname = record.levelname.lower()
    return True


record_log.addFilter(look)
record_log.info("a %s", "b")
print(record_log.handlers[0].formatter.usesTime(), stamp.handlers[0].formatter.usesTime())
tasks = logger("tasks", logging.Formatter("%(taskName)s %(message)s"))
tasks.info("outside")


async def work():
    tasks.info("inside")


async def main():
    await asyncio.gather(work(), asyncio.create_task(work(), name="named"))


asyncio.run(main())
