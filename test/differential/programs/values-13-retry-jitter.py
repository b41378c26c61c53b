import asyncio
import functools
import logging
import random
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-5s %(funcName)s:%(lineno)d %(message)s")
log = logging.getLogger(__name__)
rng = random.Random(2)


def retry(times, base=0.001):
    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return await func(*args, **kwargs)
                except ConnectionError as error:
                    delay = base * 2 ** attempt + rng.uniform(0, base)
                    log.warning("%s failed (%s), waiting %.6f", func.__name__, error, delay)
                    await asyncio.sleep(delay)
            log.error("%s gave up", func.__name__)
            raise TimeoutError(f"{func.__name__} after {times}")
        return wrapper
    return decorate


@retry(3)
async def flaky(name):
    if rng.random() < 0.7:
        raise ConnectionError(f"{name} reset")
    log.info("%s ok", name)
    return name.upper()


async def main():
    for name in ("alpha", "beta", "gamma"):
        try:
            print(await flaky(name))
        except TimeoutError as error:
            print("timeout:", error)


asyncio.run(main())
