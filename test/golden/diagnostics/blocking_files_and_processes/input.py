import asyncio
import subprocess


async def read_settings():
    with open("settings.txt") as f:
        return f.read().strip()


async def run_tool():
    done = subprocess.run(["echo", "from a tool"], capture_output=True, text=True)
    return done.stdout.strip()


async def main():
    print("neither files nor tools today")


asyncio.run(main())
