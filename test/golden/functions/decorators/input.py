import asyncio
import functools


def log_calls(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        print(f"calling {func.__name__} with {args} {kwargs}")
        result = await func(*args, **kwargs)
        print(f"{func.__name__} returned {result!r}")
        return result

    return wrapper


def repeat(times):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return [func(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorator


@log_calls
async def fetch_user(user_id, verbose=False):
    """Fetch a user."""
    await asyncio.sleep(0)
    return f"user {user_id}"


@repeat(times=2)
def roll(n):
    return n * 2


async def main():
    print(await fetch_user(1))
    await fetch_user(user_id=2, verbose=True)
    print(fetch_user.__name__, "-", fetch_user.__doc__)
    print(roll(3), roll.__name__)


asyncio.run(main())
