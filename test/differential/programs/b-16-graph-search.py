import asyncio
import heapq
from collections import deque, defaultdict

EDGES = [
    ("A", "B", 4), ("A", "C", 2), ("C", "B", 1), ("B", "D", 5),
    ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("F", "G", 1),
]


def build(edges):
    graph = defaultdict(dict)
    for a, b, cost in edges:
        graph[a][b] = cost
        graph[b][a] = cost
    return graph


def bfs(graph, start, goal):
    queue = deque([(start, [start])])
    seen = {start}
    while queue:
        node, path = queue.popleft()
        if node == goal:
            return path
        for neighbour in sorted(graph[node]):
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append((neighbour, path + [neighbour]))
    return None


def dijkstra(graph, start):
    distances = {node: float("inf") for node in graph}
    distances[start] = 0
    previous = {}
    heap = [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distances[node]:
            continue
        for neighbour, cost in graph[node].items():
            candidate = d + cost
            if candidate < distances[neighbour]:
                distances[neighbour] = candidate
                previous[neighbour] = node
                heapq.heappush(heap, (candidate, neighbour))
    return distances, previous


def path_to(previous, node):
    path = [node]
    while node in previous:
        node = previous[node]
        path.append(node)
    return path[::-1]


def components(graph):
    seen = set()
    for node in graph:
        if node in seen:
            continue
        stack, group = [node], set()
        while stack:
            n = stack.pop()
            if n in group:
                continue
            group.add(n)
            stack.extend(graph[n].keys() - group)
        seen |= group
        yield group


def topological(deps):
    order, temp, done = [], set(), set()

    def visit(n):
        if n in done:
            return
        if n in temp:
            raise ValueError(f"cycle at {n}")
        temp.add(n)
        for d in deps.get(n, ()):
            visit(d)
        temp.discard(n)
        done.add(n)
        order.append(n)

    for name in deps:
        visit(name)
    return order


async def explore(graph, start):
    await asyncio.sleep(0)
    distances, previous = dijkstra(graph, start)
    return start, {n: path_to(previous, n) for n, d in distances.items() if d != float("inf")}, distances


async def main():
    graph = build(EDGES)
    print(dict(graph))
    print(bfs(graph, "A", "E"), bfs(graph, "A", "G"))
    distances, previous = dijkstra(graph, "A")
    print(distances)
    print(previous, path_to(previous, "E"))
    print([sorted(g) for g in components(graph)])
    for start, paths, ds in await asyncio.gather(explore(graph, "A"), explore(graph, "F")):
        for target, path in sorted(paths.items()):
            print(start, "->", target, "via", " ".join(path), ds[target])
    print(topological({"app": ["db", "web"], "web": ["http"], "db": ["os"], "http": ["os"]}))
    try:
        topological({"a": ["b"], "b": ["c"], "c": ["a"]})
    except ValueError as e:
        print(e)
    degrees = sorted(((len(v), k) for k, v in graph.items()), key=lambda p: (-p[0], p[1]))
    print(degrees[:3], {k for n, k in degrees if n == 1} == {"F", "G"})


asyncio.run(main())
