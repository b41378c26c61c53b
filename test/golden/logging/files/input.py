import logging
import logging.handlers
import sys

logging.basicConfig(filename="app.log", filemode="w", level=logging.INFO, format="%(levelname)s %(message)s", encoding="utf-8")
logging.info("first ü")
logging.debug("hidden")
log = logging.getLogger("rotating")
log.propagate = False
log.setLevel(logging.INFO)
rotating = logging.handlers.RotatingFileHandler("small.log", maxBytes=40, backupCount=2)
rotating.setFormatter(logging.Formatter("%(message)s"))
log.addHandler(rotating)
for number in range(8):
    log.info("line number %d of eight", number)
rotating.doRollover()
extra = logging.FileHandler("extra.log", mode="a", delay=True)
log.addHandler(extra)
log.warning("kept")
extra.close()
rotating.close()
logging.shutdown()
print(extra.baseFilename.split("/")[-1])
sys.stdout.flush()
