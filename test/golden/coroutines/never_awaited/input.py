import asyncio


async def save(record):
    print("saving", record)


async def main():
    save({"id": 1})  # oops: no await
    await save({"id": 2})
    print("done")


asyncio.run(main())
