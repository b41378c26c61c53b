import asyncio


async def fetch(url):
    import requests

    response = requests.get(url)
    return response.json()


async def main():
    print("offline today")
    if False:
        print(await fetch("https://example.org"))


asyncio.run(main())
