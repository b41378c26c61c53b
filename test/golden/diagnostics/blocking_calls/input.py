import asyncio
import subprocess
import time


async def read_settings():
    time.sleep(0.01)
    with open("settings.txt") as f:
        return f.read().strip()


async def ask():
    return input("name? ")


async def run_tool():
    done = subprocess.run(["echo", "from a tool"], capture_output=True, text=True)
    return done.stdout.strip()


async def main():
    print(await read_settings())
    print("hello", await ask())
    print(await run_tool())


asyncio.run(main())
