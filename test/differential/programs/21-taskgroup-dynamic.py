import asyncio

TREE = {"root": ["a", "b"], "a": ["a1", "a2"], "b": [], "a1": [], "a2": ["deep"], "deep": []}


async def walk(node, depth, group, found):
    await asyncio.sleep(0.002)
    found.append((depth, node))
    for child in TREE[node]:
        group.create_task(walk(child, depth + 1, group, found))


async def main():
    found = []
    async with asyncio.TaskGroup() as group:
        group.create_task(walk("root", 0, group, found))
    for depth, node in sorted(found):
        print("  " * depth + node)
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as e:
        print("finished group:", str(e).startswith("TaskGroup"))


asyncio.run(main())
