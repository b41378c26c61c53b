import asyncio
from typing import TypedDict, Literal

Direction = Literal["north", "south", "east", "west"]


class Room(TypedDict):
    name: str
    items: list[str]
    exits: dict[str, str]


ROOMS: dict[str, Room] = {
    "hall": {"name": "Great Hall", "items": ["lamp"], "exits": {"north": "library", "east": "kitchen"}},
    "library": {"name": "Library", "items": ["book", "key"], "exits": {"south": "hall"}},
    "kitchen": {"name": "Kitchen", "items": [], "exits": {"west": "hall", "north": "cellar"}},
    "cellar": {"name": "Cellar", "items": ["gold"], "exits": {"south": "kitchen"}},
}

SHORT = {"n": "north", "s": "south", "e": "east", "w": "west"}


class GameOver(Exception):
    pass


class Game:
    def __init__(self):
        self.here = "hall"
        self.bag = []
        self.moves = 0
        self.log = []

    @property
    def room(self) -> Room:
        return ROOMS[self.here]

    def say(self, *words, sep=" "):
        line = sep.join(str(w) for w in words)
        self.log.append(line)
        print(f"  {line}")

    def look(self):
        room = self.room
        self.say("You are in the", room["name"] + ".")
        if room["items"]:
            self.say("You see:", ", ".join(sorted(room["items"])))
        self.say("Exits:", *room["exits"], sep=" / ")

    def go(self, direction):
        direction = SHORT.get(direction, direction)
        target = self.room["exits"].get(direction)
        if target is None:
            self.say("You can't go", direction)
            return
        if target == "cellar" and "key" not in self.bag:
            self.say("The door is locked.")
            return
        self.here = target
        self.moves += 1
        self.look()

    def take(self, item):
        if item in self.room["items"]:
            self.room["items"].remove(item)
            self.bag.append(item)
            self.say("Taken:", item)
            if item == "gold":
                raise GameOver(f"You won in {self.moves} moves")
        else:
            self.say(f"There is no {item} here.")

    def drop(self, item):
        try:
            self.bag.remove(item)
        except ValueError:
            self.say(f"You have no {item}.")
        else:
            self.room["items"].append(item)
            self.say("Dropped:", item)

    def inventory(self):
        self.say(self.bag or "nothing")

    def execute(self, command):
        match command.lower().split():
            case []:
                self.say("What?")
            case ["look"] | ["l"]:
                self.look()
            case ["go", direction]:
                self.go(direction)
            case [("n" | "s" | "e" | "w") as direction]:
                self.go(direction)
            case ["take" | "get", *items] if items:
                for item in items:
                    self.take(item)
            case ["drop", item]:
                self.drop(item)
            case ["inventory" | "i"]:
                self.inventory()
            case ["quit", *_]:
                raise GameOver("Bye")
            case [verb, *rest]:
                self.say(f"I don't know how to {verb!r} with {len(rest)} words")


async def player(queue):
    script = "look;go up;n;take book rope;get key;drop book;drop sword;i;s;e;n;;dance a lot;take gold;quit"
    for line in script.split(";"):
        await queue.put(line)
    await queue.put(None)


async def main():
    queue = asyncio.Queue(maxsize=2)
    task = asyncio.create_task(player(queue))
    game = Game()
    while (command := await queue.get()) is not None:
        print(">", command)
        try:
            game.execute(command)
        except GameOver as over:
            print("***", over, "***")
            break
    task.cancel()
    print(len(game.log), game.bag, ROOMS["library"]["items"])


if __name__ == "__main__":
    asyncio.run(main())
