"""A chat room in one process: people join, talk, and leave; a bot answers."""
import asyncio
from typing import AsyncIterator


class Room:
    def __init__(self, name):
        self.name = name
        self.members: dict[str, asyncio.Queue] = {}

    def join(self, nickname):
        if nickname in self.members:
            raise ValueError(f"{nickname} is here already")
        inbox = asyncio.Queue()
        self.broadcast("*", f"{nickname} joined")
        self.members[nickname] = inbox
        return inbox

    def leave(self, nickname):
        del self.members[nickname]
        self.broadcast("*", f"{nickname} left")

    def broadcast(self, sender, text):
        for nickname, inbox in self.members.items():
            if nickname != sender:
                inbox.put_nowait((sender, text))


async def messages(inbox: asyncio.Queue) -> AsyncIterator[tuple[str, str]]:
    """What arrives, until somebody hangs up."""
    while True:
        message = await inbox.get()
        if message is None:
            return
        yield message


class Person:
    def __init__(self, nickname, script):
        self.nickname = nickname
        self.script = script
        self.heard = []

    async def listen(self, inbox):
        async for sender, text in messages(inbox):
            self.heard.append(f"<{sender}> {text}")

    async def talk(self, room):
        for pause, text in self.script:
            await asyncio.sleep(pause)
            print(f"{self.nickname}: {text}")
            room.broadcast(self.nickname, text)

    async def visit(self, room):
        inbox = room.join(self.nickname)
        listener = asyncio.create_task(self.listen(inbox))
        try:
            await self.talk(room)
        finally:
            room.leave(self.nickname)
            inbox.put_nowait(None)
            await listener


async def bot(room):
    inbox = room.join("bot")
    answered = 0
    try:
        async for sender, text in messages(inbox):
            if text.startswith("!"):
                command, *args = text[1:].split()
                if command == "add":
                    answer = " + ".join(args) + f" = {sum(int(a) for a in args)}"
                elif command == "who":
                    answer = ", ".join(sorted(room.members))
                else:
                    answer = f"I don't know {command!r}, {sender}"
                answered += 1
                print(f"bot: {answer}")
                room.broadcast("bot", answer)
    finally:
        print(f"the bot answered {answered} times")


async def main():
    room = Room("lobby")
    bot_task = asyncio.create_task(bot(room))
    await asyncio.sleep(0)

    people = [
        Person("ann", [(0.01, "hello"), (0.03, "!add 1 2 3"), (0.05, "bye")]),
        Person("bob", [(0.02, "hi ann"), (0.03, "!dance"), (0.01, "!who")]),
    ]
    async with asyncio.TaskGroup() as group:
        for person in people:
            group.create_task(person.visit(room))

    bot_task.cancel()
    await asyncio.gather(bot_task, return_exceptions=True)
    try:
        room.join("bot")
    except ValueError as e:
        print("error:", e)

    for person in people:
        print(f"\n{person.nickname} heard:")
        for line in person.heard:
            print("  ", line)


asyncio.run(main())
