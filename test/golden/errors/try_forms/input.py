import asyncio


async def risky(kind):
    await asyncio.sleep(0)
    if kind == "value":
        raise ValueError("bad value")
    if kind == "os":
        raise OSError(2, "No such file")
    if kind == "lookup":
        return [][0]
    return kind


async def guard(kind):
    try:
        result = await risky(kind)
    except (ValueError, TypeError) as e:
        return f"value or type: {e}"
    except OSError as e:
        return f"os: {e} {e.errno} {e.strerror}"
    except LookupError as e:
        return f"lookup: {type(e).__name__}"
    except:  # noqa: E722
        return "anything"
    else:
        return f"fine: {result}"
    finally:
        print("checked", kind)


async def main():
    for kind in ["ok", "value", "os", "lookup"]:
        print(await guard(kind))
    error = None
    try:
        await risky("value")
    except ValueError as e:
        error = e
    print("kept:", error)
    print(isinstance(OSError(), IOError), issubclass(ConnectionError, OSError), issubclass(KeyError, LookupError))
    print(issubclass(asyncio.CancelledError, Exception), issubclass(FileNotFoundError, OSError))


asyncio.run(main())
