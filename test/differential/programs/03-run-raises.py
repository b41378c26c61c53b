import asyncio


async def fail(message):
    await asyncio.sleep(0)
    raise LookupError(message)


def safe(message):
    try:
        asyncio.run(fail(message))
    except LookupError as e:
        return f"caught {e}"
    finally:
        print("cleanup for", message)


print(safe("one"))
print(safe("two"))
try:
    asyncio.run("not a coroutine")
except (ValueError, TypeError) as e:
    print("bad argument:", type(e).__name__)
asyncio.run(fail("last"))
