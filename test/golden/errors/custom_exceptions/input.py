import asyncio


class AppError(Exception):
    """Base of our errors."""


class NotFound(AppError):
    def __init__(self, what, code=404):
        super().__init__(f"{what} not found")
        self.what = what
        self.code = code


class Forbidden(AppError):
    def __str__(self):
        return "forbidden: " + ", ".join(map(str, self.args))


async def get(path):
    await asyncio.sleep(0)
    if path == "/secret":
        raise Forbidden(path, "admins only")
    if path != "/":
        raise NotFound(path)
    return "home"


async def main():
    for path in ["/", "/x", "/secret"]:
        try:
            print(await get(path))
        except NotFound as e:
            print(e, e.code, e.what, e.args)
        except AppError as e:
            print(type(e).__name__, "-", e, repr(e))
    print(issubclass(NotFound, AppError), NotFound.__name__, isinstance(NotFound("x"), Exception))
    try:
        raise NotFound
    except TypeError as e:
        print(e)


asyncio.run(main())
