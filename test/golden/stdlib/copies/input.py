import copy
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field


@dataclass
class Node:
    name: str
    tags: list[str] = field(default_factory=list)
    parent: "Node | None" = None


config = {"limits": {"low": 1}, "hosts": ["a", "b"], "pair": (1, [2])}
shallow, deep = copy.copy(config), copy.deepcopy(config)
config["hosts"].append("c")
config["limits"]["low"] = 5
print(shallow, deep, shallow is config)
node = Node("leaf", ["x"], Node("root"))
one, all_of_it = copy.copy(node), copy.deepcopy(node)
node.tags.append("y")
node.parent.name = "changed"
print(one, all_of_it, one.parent is node.parent, one == node, isinstance(all_of_it, Node))
cyclic = [1]
cyclic.append(cyclic)
again = copy.deepcopy(cyclic)
print(again, again[1] is again, again is cyclic)
shared = ["s"]
both = copy.deepcopy([shared, shared])
both[0].append("t")
print(both, shared)
groups = defaultdict(list, {"a": [1]})
copied = copy.deepcopy(groups)
copied["b"].append(2)
print(groups, copied, copy.copy(Counter("aab")), copy.deepcopy(deque([[1]], maxlen=3)), copy.copy({1, 2}), copy.copy([1.0]))


class Custom:
    def __init__(self, value):
        self.value = value

    def __copy__(self):
        return Custom(self.value + 1)

    def __deepcopy__(self, memo):
        return Custom(copy.deepcopy(self.value, memo) * 10)


print(copy.copy(Custom(1)).value, copy.deepcopy([Custom(2)])[0].value, copy.copy("text"), copy.deepcopy((1, 2)))
