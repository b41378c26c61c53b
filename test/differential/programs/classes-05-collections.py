from collections import OrderedDict, defaultdict, Counter, deque


class LRUCache(OrderedDict):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity

    def get(self, key, default=None):
        if key not in self:
            return default
        self.move_to_end(key)
        return self[key]

    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        if len(self) > self.capacity:
            self.popitem(last=False)


cache = LRUCache(2)
cache.put("a", 1)
cache.put("b", 2)
cache.get("a")
cache.put("c", 3)
print(list(cache.keys()), cache.get("b", "none"), len(cache))
print(cache)


class LowerDict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


h = LowerDict()
h["Content-Type"] = "json"
print(h["CONTENT-TYPE"], "content-type" in h, "Other" in h, h)


class Default(dict):
    def __missing__(self, key):
        value = self[key] = len(key)
        return value


d = Default()
print(d["abc"], d["hello"], d)


class Tree(defaultdict):
    def __init__(self):
        super().__init__(Tree)


t = Tree()
t["a"]["b"] = 1
print(t["a"]["b"], len(t))


class WordCount(Counter):
    def top(self):
        return self.most_common(1)[0]


w = WordCount("abracadabra")
print(w.top(), w["a"], w["z"])


class History(deque):
    def last(self):
        return self[-1]


q = History(maxlen=2)
q.append(1)
q.append(2)
q.append(3)
print(q.last(), list(q))
