import asyncio


def connect(host, port=8080, *, secure=False, timeout=None):
    scheme = "https" if secure else "http"
    return f"{scheme}://{host}:{port} timeout={timeout}"


async def fetch(url, retries=3, **options):
    await asyncio.sleep(0)
    return url, retries, options


async def main():
    print(connect("example.org"))
    print(connect("example.org", 443, secure=True))
    print(connect(timeout=1.5, host="localhost"))
    print(await fetch("/a"))
    print(await fetch("/b", headers={"x": 1}, retries=0, debug=True))
    settings = {"port": 9000, "secure": True}
    print(connect("z", **settings))
    args = ["host", 1]
    print(connect(*args, **{"timeout": 3}))


asyncio.run(main())
