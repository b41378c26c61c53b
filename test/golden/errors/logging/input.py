import asyncio
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("app")


async def job(n):
    log.info("job %d starts", n)
    await asyncio.sleep(0)
    if n == 2:
        log.warning("job %s is odd: %.1f", n, 2)
        log.debug("not shown")
    try:
        return 10 // (n - 1)
    except ZeroDivisionError as e:
        log.error("job failed: %s", e)
        return None


async def main():
    print(await asyncio.gather(job(1), job(2)))


asyncio.run(main())
