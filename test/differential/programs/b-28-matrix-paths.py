"""Grid puzzles: flood fill, maze solver, snake, sudoku check, spiral, word search."""
import asyncio
from collections import deque

MAZE = [
    "#########",
    "#S  #   #",
    "# # # # #",
    "# #   #E#",
    "#########",
]
DIRECTIONS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


def find(maze, letter):
    for r, row in enumerate(maze):
        if (c := row.find(letter)) != -1:
            return r, c
    raise ValueError(letter)


def solve(maze):
    start, goal = find(maze, "S"), find(maze, "E")
    queue = deque([start])
    came = {start: None}
    while queue:
        here = queue.popleft()
        if here == goal:
            break
        r, c = here
        for name, (dr, dc) in DIRECTIONS.items():
            there = (r + dr, c + dc)
            if maze[there[0]][there[1]] != "#" and there not in came:
                came[there] = (here, name)
                queue.append(there)
    else:
        return None
    moves = []
    at = goal
    while (step := came[at]) is not None:
        at, name = step
        moves.append(name[0].upper())
    return "".join(reversed(moves))


def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r = c = 0
    dr, dc = 0, 1
    for k in range(1, n * n + 1):
        grid[r][c] = k
        if not (0 <= r + dr < n and 0 <= c + dc < n and grid[r + dr][c + dc] == 0):
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return grid


def flood(grid, r, c, colour):
    old = grid[r][c]
    if old == colour:
        return 0
    stack = [(r, c)]
    count = 0
    while stack:
        r, c = stack.pop()
        if r < 0 or c < 0 or r >= len(grid) or c >= len(grid[r]) or grid[r][c] != old:
            continue
        grid[r][c] = colour
        count += 1
        stack += [(r + dr, c + dc) for dr, dc in DIRECTIONS.values()]
    return count


def valid(rows):
    for group in rows + [list(col) for col in zip(*rows)]:
        filled = [x for x in group if x]
        if len(set(filled)) != len(filled):
            return False
    return True


def search(grid, word):
    rows, cols = len(grid), len(grid[0])
    hits = []
    for r in range(rows):
        for c in range(cols):
            for name, (dr, dc) in DIRECTIONS.items():
                end_r, end_c = r + dr * (len(word) - 1), c + dc * (len(word) - 1)
                if not (0 <= end_r < rows and 0 <= end_c < cols):
                    continue
                if all(grid[r + dr * i][c + dc * i] == ch for i, ch in enumerate(word)):
                    hits.append((r, c, name))
    return hits


def rotate(grid):
    return [list(row) for row in zip(*grid[::-1])]


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1, *(a + b for a, b in zip(row, row[1:])), 1]


class Snake:
    def __init__(self, size=5):
        self.size = size
        self.body = [(2, 2)]
        self.food = [(2, 4), (0, 4)]

    def move(self, direction):
        dr, dc = DIRECTIONS[direction]
        r, c = self.body[0]
        head = ((r + dr) % self.size, (c + dc) % self.size)
        if head in self.body:
            raise RuntimeError(f"bit itself at {head}")
        self.body.insert(0, head)
        if self.food and head == self.food[0]:
            del self.food[0]
        else:
            self.body.pop()

    def draw(self):
        rows = [["."] * self.size for _ in range(self.size)]
        for i, (r, c) in enumerate(self.body):
            rows[r][c] = "@" if i == 0 else "o"
        for r, c in self.food[:1]:
            rows[r][c] = "*"
        return "\n".join("".join(row) for row in rows)


async def main():
    print(solve(MAZE))
    for row in spiral(4):
        print(" ".join(f"{x:2}" for x in row))
    grid = [list("aab"), list("aba"), list("bba")]
    print(flood(grid, 0, 0, "x"), ["".join(r) for r in grid], flood(grid, 0, 0, "x"))
    print(valid([[1, 2, 0], [2, 1, 0], [0, 0, 3]]), valid([[1, 1], [0, 2]]))
    print(search(["cat", "axo", "tat"], "cat"), search(["ab"], "zz"))
    print(rotate([[1, 2], [3, 4], [5, 6]]), list(pascal(5)))
    snake = Snake()
    try:
        for direction in "right right up up right up left down".split():
            snake.move(direction)
            await asyncio.sleep(0)
        print("alive")
    except RuntimeError as e:
        print(e)
    print(snake.draw(), len(snake.body), snake.food)


asyncio.run(main())
