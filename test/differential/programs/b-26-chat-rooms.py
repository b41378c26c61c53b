import asyncio
import contextlib
from collections import deque
from typing import Optional


class ChatError(Exception):
    """Anything that goes wrong in a chat."""


class NotInRoom(ChatError):
    def __init__(self, user, room):
        super().__init__(user, room)
        self.user, self.room = user, room

    def __str__(self):
        return f"{self.user.name} is not in {self.room.name}"


class User:
    count = 0

    def __init__(self, name: str):
        User.count += 1
        self.id = User.count
        self.name = name
        self.inbox: asyncio.Queue = asyncio.Queue()
        self.rooms: set["Room"] = set()

    def __repr__(self):
        return f"User({self.name!r})"

    def __hash__(self):
        return hash(self.id)

    def __eq__(self, other):
        if not isinstance(other, User):
            return NotImplemented
        return self.id == other.id

    async def read(self, timeout: float = 0.01) -> Optional[str]:
        try:
            return await asyncio.wait_for(self.inbox.get(), timeout)
        except asyncio.TimeoutError:
            return None


class Room:
    def __init__(self, name, *, history=3):
        self.name = name
        self.members = []
        self.history = deque(maxlen=history)

    def join(self, user):
        if user in self.members:
            return False
        self.members.append(user)
        user.rooms.add(self)
        for line in self.history:
            user.inbox.put_nowait("old: " + line)
        return True

    def leave(self, user):
        try:
            self.members.remove(user)
        except ValueError:
            raise NotInRoom(user, self) from None
        finally:
            user.rooms.discard(self)

    async def say(self, user, text):
        if user not in self.members:
            raise NotInRoom(user, self)
        line = f"[{self.name}] {user.name}: {text}"
        self.history.append(line)
        for member in self.members:
            if member is not user:
                await member.inbox.put(line)
        return len(self.members) - 1

    def __len__(self):
        return len(self.members)

    def __bool__(self):
        return True

    def __contains__(self, user):
        return user in self.members


class Server:
    def __init__(self):
        self.rooms = {}
        self.commands = {name[4:]: getattr(self, name) for name in dir(self) if name.startswith("cmd_")}

    def room(self, name):
        if name not in self.rooms:
            self.rooms[name] = Room(name)
        return self.rooms[name]

    def cmd_who(self, user, room_name):
        return ", ".join(sorted(m.name for m in self.room(room_name).members)) or "nobody"

    def cmd_rooms(self, user):
        return " ".join(sorted(r.name for r in user.rooms)) or "-"

    def handle(self, user, line):
        name, *args = line.lstrip("/").split()
        command = self.commands.get(name)
        if command is None:
            return f"unknown command {name}"
        try:
            return command(user, *args)
        except TypeError:
            return f"bad arguments for {name}"


async def drain(user):
    lines = []
    while (line := await user.read()) is not None:
        lines.append(line)
    return lines


async def main():
    server = Server()
    ann, bob, cid = users = [User(n) for n in ("Ann", "Bob", "Cid")]
    lobby = server.room("lobby")
    print([lobby.join(u) for u in users[:2]], lobby.join(ann), len(lobby), cid in lobby)
    print(await lobby.say(ann, "hi"), await lobby.say(bob, "hello"))
    with contextlib.suppress(ChatError):
        await lobby.say(cid, "can you hear me")
        print("never")
    lobby.join(cid)
    print(await asyncio.gather(*map(drain, users)))
    try:
        lobby.leave(bob)
        lobby.leave(bob)
    except NotInRoom as e:
        print(e, e.args == (bob, lobby), e.__suppress_context__)
    server.room("games").join(ann)
    print(server.handle(ann, "/rooms"), "|", server.handle(ann, "/who lobby"), "|", server.handle(bob, "/who nowhere"))
    print(server.handle(ann, "/fly"))
    print(users, {ann, bob, ann} == {bob, ann}, ann == "Ann", ann != bob, bool(Room("x")))


asyncio.run(main())
