import asyncio


class SyncClient:
    """Hides the async client from callers that know nothing of asyncio."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.calls = 0

    async def _request(self, path):
        await asyncio.sleep(0.001)
        self.calls += 1
        return f"{self.prefix}{path}"

    def get(self, path):
        return asyncio.run(self._request(path))

    def get_many(self, *paths):
        async def all_of_them():
            return await asyncio.gather(*(self._request(p) for p in paths))

        return asyncio.run(all_of_them())


def report(client):
    first = client.get("/first")
    rest = client.get_many("/a", "/b", "/c")
    return [first] + rest


if __name__ == "__main__":
    client = SyncClient("http://x")
    for line in report(client):
        print(line)
    print("calls:", client.calls)
