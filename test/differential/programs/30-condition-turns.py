import asyncio


class Turns:
    def __init__(self, players):
        self.players = players
        self.current = 0
        self.changed = asyncio.Condition()

    async def play(self, index, rounds):
        for n in range(rounds):
            async with self.changed:
                while self.current != index:
                    await self.changed.wait()
                print(self.players[index], "plays", n)
                self.current = (self.current + 1) % len(self.players)
                self.changed.notify_all()


async def main():
    game = Turns(["ann", "bob", "cid"])
    await asyncio.gather(*(game.play(i, 2) for i in (2, 0, 1)))
    condition = asyncio.Condition()
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.01)
        except TimeoutError:
            print("timed out, still locked:", condition.locked())


asyncio.run(main())
