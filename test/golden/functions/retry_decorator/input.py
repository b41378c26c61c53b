import asyncio
from functools import wraps


def retry(attempts=3, delay=0.001, exceptions=(Exception,)):
    def decorator(func):
        @wraps(func)
        async def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, attempts + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as e:
                    last = e
                    print(f"{func.__name__}: attempt {attempt} failed: {e}")
                    await asyncio.sleep(delay * 2 ** attempt)
            raise last
        return wrapper
    return decorator


calls = 0


@retry(attempts=4, exceptions=(ConnectionError, TimeoutError))
async def flaky():
    global calls
    calls += 1
    if calls < 3:
        raise ConnectionError(f"call {calls}")
    return "finally"


@retry(attempts=2)
async def hopeless():
    raise ValueError("no way")


async def main():
    print(await flaky())
    try:
        await hopeless()
    except ValueError as e:
        print("gave up:", e)


asyncio.run(main())
