import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(message)s")


def report(error):
    logging.error("failed", exc_info=error)


def told():
    logging.getLogger().debug("not shown: %s", 1, exc_info=True)


try:
    int("x")
except ValueError:
    told()
    logging.info("handled")
