"""Binary tree, trie, linked list, heap: classic structures with iterators."""
import asyncio
from typing import Any, Iterator, Optional


class Node:
    __slots__ = ("key", "value", "left", "right")

    def __init__(self, key, value=None):
        self.key = key
        self.value = value
        self.left: Optional["Node"] = None
        self.right: Optional["Node"] = None


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def __setitem__(self, key, value):
        if self.root is None:
            self.root = Node(key, value)
            self.size = 1
            return
        node = self.root
        while True:
            if key == node.key:
                node.value = value
                return
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Node(key, value))
                self.size += 1
                return
            node = child

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        return self.get(key, self) is not self

    def __len__(self):
        return self.size

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def items(self):
        for key in self:
            yield key, self[key]

    def depth(self, node="root"):
        if node == "root":
            node = self.root
        return 0 if node is None else 1 + max(self.depth(node.left), self.depth(node.right))


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._length = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, item):
        self.head = (item, self.head)
        self._length += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        item, self.head = self.head
        self._length -= 1
        return item

    def __iter__(self):
        at = self.head
        while at:
            item, at = at
            yield item

    def __len__(self):
        return self._length

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"

    def reverse(self):
        previous = None
        node = self.head
        while node is not None:
            item, rest = node
            previous = (item, previous)
            node = rest
        self.head = previous


class Trie:
    END = "$"

    def __init__(self, *words):
        self.root = {}
        for word in words:
            self.insert(word)

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[self.END] = True

    def starting(self, prefix: str) -> list[str]:
        node = self.root
        for letter in prefix:
            if letter not in node:
                return []
            node = node[letter]
        return sorted(prefix + rest for rest in self._rest(node))

    def _rest(self, node) -> Iterator[str]:
        for letter, child in node.items():
            if letter == self.END:
                yield ""
            else:
                for rest in self._rest(child):
                    yield letter + rest


class Countdown:
    def __init__(self, start):
        self.now = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.now <= 0:
            raise StopIteration
        self.now -= 1
        return self.now + 1


def heap_sort(values):
    heap = list(values)
    n = len(heap)

    def sift(i, end):
        while (child := 2 * i + 1) < end:
            if child + 1 < end and heap[child] < heap[child + 1]:
                child += 1
            if heap[i] >= heap[child]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child

    for i in range(n // 2 - 1, -1, -1):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        sift(0, end)
    return heap


async def main():
    tree = Tree()
    for word in "the quick brown fox jumps over the lazy dog".split():
        tree[word] = tree.get(word, 0) + 1
    print(list(tree), len(tree), tree["the"], "fox" in tree, "cat" in tree, tree.depth())
    print({k: v for k, v in tree.items() if v > 1 or k < "c"})
    try:
        tree["missing"]
    except KeyError as e:
        print("no", e)
    numbers = LinkedList([1, 2, 3])
    numbers.push(0)
    print(numbers, len(numbers), numbers.pop(), sum(numbers), 3 in numbers)
    numbers.reverse()
    print(repr(numbers), LinkedList())
    trie = Trie("car", "card", "care", "cat", "dog")
    print(trie.starting("car"), trie.starting("x"), trie.starting(""))
    print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(2)), [*Countdown(2)], dict(zip("ab", Countdown(5))))
    print(heap_sort([5, 2, 9, 1, 5, 6]), heap_sort("heap"), heap_sort([]))
    a, *middle, z = Countdown(5)
    print(a, middle, z)


asyncio.run(main())
