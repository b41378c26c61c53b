import asyncio
import time
from asgiref.sync import sync_to_async, async_to_sync

class Store:
    def __init__(self):
        self.rows = {}

    def save(self, key, value, *, slow=False):
        time.sleep(0.03 if slow else 0.01)
        self.rows[key] = value
        print("saved", key)
        return len(self.rows)

    @sync_to_async
    def load(self, key):
        time.sleep(0.01)
        return self.rows.get(key, "none")

@sync_to_async
def get_user(user_id):
    """Looks a user up."""
    time.sleep(0.02)
    print("user", user_id)
    return {"id": user_id}

@sync_to_async(thread_sensitive=False)
def parallel(n):
    time.sleep(0.3 - n * 0.1)
    print("end", n)
    return n

def plain(a, b=2):
    time.sleep(0.01)
    return a + b

async def tick():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.02)

async def main():
    store = Store()
    print(await asyncio.gather(sync_to_async(store.save)("a", 1, slow=True), sync_to_async(store.save)("b", 2)))
    print(await store.load("a"))
    users = await asyncio.gather(get_user(1), get_user(2))
    print(users)
    print(await asyncio.gather(*[parallel(i) for i in range(3)]))
    add = sync_to_async(plain)
    print(await add(1), await add(1, b=5))
    print(plain(3))
    task = asyncio.create_task(tick())
    await sync_to_async(time.sleep)(0.1)
    await task
    await sync_to_async(lambda: print("in lambda"))()
    print(await sync_to_async(len, thread_sensitive=False)([1, 2]))

asyncio.run(main())

@async_to_sync
async def job(n):
    await asyncio.sleep(0.01)
    return n * 2

def run_all():
    for i in range(2):
        print("job", job(i))
    print(async_to_sync(tick)())

run_all()
