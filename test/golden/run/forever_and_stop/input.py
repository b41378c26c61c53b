import asyncio


async def beat(loop):
    for i in range(3):
        print("beat", i)
        await asyncio.sleep(0.002)
    loop.stop()


loop = asyncio.new_event_loop()
task = loop.create_task(beat(loop))
try:
    loop.run_forever()
    print("stopped", loop.is_running())
finally:
    loop.run_until_complete(task)
    loop.close()
