import asyncio
import subprocess
import urllib.request


async def save(session_url, data):
    import requests

    requests.post(session_url, json=data)
    requests.patch(session_url, json=data)
    requests.delete(session_url)


async def versions():
    subprocess.check_call(["true"])
    first = subprocess.check_output(["tool", "--version"])
    return first, subprocess.getoutput("other --version")


async def page(url):
    with urllib.request.urlopen(url) as response:
        return response.read()


async def main():
    print("offline today")


asyncio.run(main())
