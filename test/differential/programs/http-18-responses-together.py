import asyncio
import sys

import aiohttp


async def main():
    base = sys.argv[1]
    urls = [f"{base}/users/{i}" for i in (1, 2, 3)]
    async with aiohttp.ClientSession() as session:
        responses = await asyncio.gather(*(session.get(url) for url in urls))
        for response in responses:
            print(response.status, response.url.path)
        bodies = await asyncio.gather(*[response.json() for response in responses])
        print([body["name"] for body in bodies])

        task = asyncio.create_task(session.get(base + "/"))
        response = await task
        print((await response.text()).strip())
        again = await response.text()
        print(len(again))


asyncio.run(main())
