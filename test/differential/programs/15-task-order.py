import asyncio


async def speak(name, *delays):
    for i, delay in enumerate(delays):
        await asyncio.sleep(delay)
        print(f"{name}{i}")
    return name


async def main():
    tasks = [
        asyncio.create_task(speak("x", 0, 0, 0)),
        asyncio.create_task(speak("y")),
        asyncio.create_task(speak("z", 0, 0.002)),
    ]
    print("made")
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0)
    print("two turns", [t.done() for t in tasks])
    for t in tasks:
        print("joined", await t)


asyncio.run(main())
