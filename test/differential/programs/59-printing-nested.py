class Node:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __repr__(self):
        inner = "".join(", " + repr(c) for c in self.children)
        return f"Node({self.value!r}{inner})"


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __str__(self):
        return f"${self.amount:,.2f}"

    def __format__(self, spec):
        return format(str(self), spec)


class Plain(Exception):
    pass


print(Node(1, Node("a"), Node(None)), [Node(2.5)], {"k": Node((1,))})
print(Money(1234.5), f"{Money(2):>10}|", str(Money(0)), [str(Money(1))])
print([[], {}, (), set(), "", 0, None, ...], [[1, [2, [3]]]], ((),), {"a": {"b": {}}})
print("a\nb", ["a\nb"], ["'"], ['"'], ["\\"], ["\u200b", "\t", "é", "\x1b"])
print([0.1, 1e100, -0.0, 100000.0, 1e-5], (True, None), [b"x", bytearray(b"y")], {1: 1.0})
print(Plain("x"), repr(Plain("x", 2)), [Plain()], Plain("a", "b"))
print(1, end="")
print(2, 3, sep="-", end="|")
print(*[], sep=",")
print([print("inner")])
