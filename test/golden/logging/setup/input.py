import logging
import sys

logging.warning("before setup goes to stderr")
logging.basicConfig(level=logging.DEBUG, format="%(message)s")
print(logging.getLogger().level, len(logging.root.handlers))
logging.basicConfig(
    level="INFO", format="[%(levelname)-8s] %(name)s - %(message)s", stream=sys.stdout, force=True
)
logging.debug("hidden")
logging.info("plain")
logging.info("100%% sure? 100%")
logging.warning("%s has %d items at %.2f", "cart", 3, 9.5)
logging.error("%(user)s failed", {"user": "ann"})
logging.critical("values %r %s %s", "x", [1.0, 2], None)
logging.log(25, "between %s", "levels")
logging.log(logging.INFO, 1.0)
log = logging.getLogger(__name__)
log.info("from %s", __name__)
log.setLevel(logging.ERROR)
log.warning("hidden too")
print(log.isEnabledFor(logging.WARNING), log.getEffectiveLevel(), log.name, log)
logging.addLevelName(25, "NOTICE")
logging.log(25, "named")
print(logging.getLevelName(logging.DEBUG), logging.getLevelName("ERROR"), logging.getLevelName(7))
print(sorted(logging.getLevelNamesMapping())[:3], logging.NOTSET, logging.FATAL, logging.WARN)
logging.disable(logging.CRITICAL)
log.critical("nothing")
logging.disable(logging.NOTSET)
log.fatal("again")
log.warn("not shown at ERROR")
logging.getLogger().info(["a", "list"])
for bad in ("LOUD", 1.5):
    try:
        log.setLevel(bad)
    except (ValueError, TypeError) as error:
        print(error)
try:
    logging.basicConfig(filename="x", stream=sys.stdout, force=True)
except ValueError as error:
    print(error)
config = {"level": logging.INFO, "format": "{levelname}: {message}", "style": "{", "stream": sys.stdout, "force": True}
logging.basicConfig(**config)
logging.info("braces")
logging.shutdown()
