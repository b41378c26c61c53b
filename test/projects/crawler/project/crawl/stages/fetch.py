import asyncio


async def fetch(site, url):
    from .. import CrawlError  # not at the top: the package imports this

    await asyncio.sleep(0.001 * len(url))
    if url not in site:
        raise CrawlError(url)
    return site[url]
