"""What goes wrong, and how it is caught."""
import asyncio
import sys

import aiohttp

BASE = sys.argv[1]


async def attempt(session, path, **options):
    url = path if path.startswith("http") else BASE + path
    try:
        async with session.get(url, **options) as response:
            response.raise_for_status()
            return await response.json()
    except aiohttp.ContentTypeError as error:
        return f"content type: {error.message}"
    except aiohttp.ClientResponseError as error:
        return f"response: {error}"
    except aiohttp.ClientConnectorError as error:
        return f"connector: {error}"
    except aiohttp.ServerDisconnectedError as error:
        return f"disconnected: {error.message}"
    except aiohttp.ClientOSError as error:
        return f"os error: {error.errno} {error.strerror}"
    except aiohttp.ClientPayloadError as error:
        return f"payload: {error}"
    except asyncio.TimeoutError as error:
        return f"timeout: {type(error).__name__} {str(error)!r}"
    except aiohttp.ClientError as error:
        return f"client: {error!r}"
    except ValueError as error:
        return f"value: {type(error).__name__} {error}"


async def main():
    limit = aiohttp.ClientTimeout(total=0.15)
    cases = [
        ("/json", {}),
        ("/html", {}),
        ("/status/404", {}),
        ("/status/503", {}),
        ("/faults/loop", {}),
        ("/faults/close", {}),
        ("/faults/reset", {}),
        ("/faults/short", {}),
        ("/faults/not-json", {}),
        ("/slow/2", {"timeout": limit}),
        ("/slow/2", {"timeout": aiohttp.ClientTimeout(sock_read=0.15)}),
        ("http://127.0.0.1:1/", {}),
        ("http://", {}),
    ]
    async with aiohttp.ClientSession() as session:
        for path, options in cases:
            print(path, "->", await attempt(session, path, **options))


asyncio.run(main())
