import asyncio

from pkg import registry
from pkg.node import Node


async def main():
    root = Node("root")
    root.add(Node("left")).add(Node("leaf"))
    root.add(Node("right"))
    await registry.visit_all(root)
    print(registry.seen, Node.made)
    print(registry.describe(root))


asyncio.run(main())
