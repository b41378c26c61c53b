from collections import defaultdict, deque

EDGES = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "e"), ("x", "y")]
graph = defaultdict(set)
for u, v in EDGES:
    graph[u].add(v)
    graph[v].add(u)


def bfs(start):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in sorted(graph[node]):
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return distance


print(bfs("a"), bfs("x"))
components = []
left = set(graph)
while left:
    part = set(bfs(min(left)))
    components.append(sorted(part))
    left -= part
print(components)
grid = {(x, y): x * y for x in range(3) for y in range(2)}
print(grid[2, 1], (5, 5) in grid, sorted(k for k, v in grid.items() if v), len(grid))
grid.pop((0, 0))
grid[(0, 1)] += 5
print({k: v for k, v in grid.items() if k[0] == 0}, grid.get((9, 9), "off"))
counts = {}
for ch in "hello":
    counts[ch] = counts.get(ch, 0) + 1
print(counts, sorted(counts, key=lambda c: (-counts[c], c)), [*counts.items()][0])
