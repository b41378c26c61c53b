import pkg.registry

print("node")


class Node:
    made = 0

    def __init__(self, name):
        self.name = name
        self.children = []
        Node.made += 1
        pkg.registry.register(self)

    def add(self, child):
        self.children.append(child)
        return child
