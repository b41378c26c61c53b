"""Perfect tic-tac-toe and the game of life."""
import asyncio

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Board:
    def __init__(self, cells=None):
        self.cells = cells[:] if cells else [" "] * 9

    def moves(self):
        return [i for i, c in enumerate(self.cells) if c == " "]

    def play(self, move, player):
        board = Board(self.cells)
        board.cells[move] = player
        return board

    def winner(self):
        for a, b, c in LINES:
            if self.cells[a] == self.cells[b] == self.cells[c] != " ":
                return self.cells[a]
        return None

    @property
    def full(self):
        return " " not in self.cells

    def __str__(self):
        rows = ["|".join(self.cells[i:i + 3]) for i in range(0, 9, 3)]
        return "\n-+-+-\n".join(rows)

    def __hash__(self):
        return hash(tuple(self.cells))

    def __eq__(self, other):
        return self.cells == other.cells


cache = {}


def minimax(board, player, me):
    key = (board, player)
    if key in cache:
        return cache[key]
    other = "O" if player == "X" else "X"
    if winner := board.winner():
        result = (1 if winner == me else -1), None
    elif board.full:
        result = 0, None
    else:
        scores = []
        for move in board.moves():
            score, _ = minimax(board.play(move, player), other, me)
            scores.append((score, move))
        pick = max if player == me else min
        result = pick(scores, key=lambda s: s[0])
    cache[key] = result
    return result


def step(alive):
    neighbours = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    cell = x + dx, y + dy
                    neighbours[cell] = neighbours.get(cell, 0) + 1
    return {cell for cell, n in neighbours.items() if n == 3 or (n == 2 and cell in alive)}


def render(alive, size=5):
    return ["".join("#" if (x, y) in alive else "." for x in range(size)) for y in range(size)]


async def life(alive, generations):
    for generation in range(generations):
        yield generation, alive
        alive = step(alive)
        await asyncio.sleep(0)


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[-1]


def queens(n, placed=()):
    if len(placed) == n:
        return [placed]
    return [
        solution
        for col in range(n)
        if all(col != c and abs(col - c) != len(placed) - r for r, c in enumerate(placed))
        for solution in queens(n, (*placed, col))
    ]


def permutations(xs):
    if not xs:
        yield []
        return
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield [x] + rest


def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


async def main():
    board, player = Board(list("X O      ".replace(" ", " "))), "X"
    board = board.play(4, "O") if board.cells[4] == " " else board
    while board.winner() is None and not board.full:
        _, move = minimax(board, player, player)
        cache.clear()
        board = board.play(move, player)
        player = "O" if player == "X" else "X"
    print(board, board.winner(), sep="\n")
    glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
    async for generation, alive in life(glider, 4):
        print(generation, len(alive), *render(alive), sep="\n" if generation == 3 else " ")
    print(knapsack([(2, 3), (3, 4), (4, 5), (5, 6)], 5))
    print(len(queens(6)), queens(4))
    print(list(permutations([1, 2, 3])), hanoi(5))


asyncio.run(main())
