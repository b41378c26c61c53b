import asyncio


async def never_run():
    print("not printed")


async def cleanup():
    try:
        print("working")
        await asyncio.sleep(10)
    finally:
        print("cleaned up")


async def main():
    c = never_run()
    c.close()

    task = asyncio.create_task(cleanup())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
