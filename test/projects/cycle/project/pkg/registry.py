import asyncio

from . import node

print("registry")
seen = []
known = {}


def register(item):
    known[item.name] = item


async def visit_all(root):
    await asyncio.sleep(0)
    seen.append(root.name)
    for child in root.children:
        await visit_all(child)


def describe(item):
    if isinstance(item, node.Node):
        return f"{item.name}({', '.join(describe(child) for child in item.children)})"
    return "?"
