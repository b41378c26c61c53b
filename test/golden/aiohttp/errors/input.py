import asyncio
import sys

import aiohttp
from aiohttp import client_exceptions


async def attempt(session, url, **options):
    try:
        async with session.get(url, **options) as response:
            text = await response.text()
            return f"{response.status} {len(text)}"
    except aiohttp.ClientConnectorError as e:
        return f"no connection to {e.host} {e.port == 1} {type(e.os_error).__name__}"
    except aiohttp.InvalidURL as e:
        return f"invalid {e.url}"
    except aiohttp.TooManyRedirects as e:
        return f"{type(e).__name__} {e.status}"
    except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as e:
        return f"disconnected {type(e).__name__}"
    except aiohttp.ClientPayloadError as e:
        return f"payload: {e}"
    except asyncio.TimeoutError as e:
        return f"timeout {isinstance(e, aiohttp.ServerTimeoutError)}"
    except aiohttp.ClientResponseError as e:
        return f"{e.status} {e.message}"
    except client_exceptions.ClientError as e:
        return f"other {type(e).__name__}"


async def main():
    base = sys.argv[1]
    async with aiohttp.ClientSession() as session:
        print(await attempt(session, "http://127.0.0.1:1/"))
        print(await attempt(session, "nonsense"))
        print(await attempt(session, f"{base}/faults/loop"))
        print(await attempt(session, f"{base}/faults/close"))
        print(await attempt(session, f"{base}/faults/short"))
        print(await attempt(session, f"{base}/slow/5", timeout=aiohttp.ClientTimeout(total=0.1)))
        print(await attempt(session, f"{base}/status/500", raise_for_status=True))
        print(await attempt(session, f"{base}/status/404"))
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        try:
            await session.get(f"{base}/status/403")
        except aiohttp.ClientResponseError as e:
            print(e)
    try:
        await session.get(base)
    except RuntimeError as e:
        print(e)


def kinds():
    for kind in (
        aiohttp.ClientConnectionError, aiohttp.ClientProxyConnectionError, aiohttp.ClientSSLError, aiohttp.ClientConnectorSSLError,
        aiohttp.ClientConnectorCertificateError, aiohttp.ServerConnectionError, aiohttp.ClientHttpProxyError,
    ):
        print(kind.__name__, issubclass(kind, aiohttp.ClientError), issubclass(kind, OSError))


asyncio.run(main())
kinds()
