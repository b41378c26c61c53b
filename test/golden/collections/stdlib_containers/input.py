from collections import Counter, OrderedDict, defaultdict, deque

groups = defaultdict(list)
for word in ["apple", "avocado", "banana", "blueberry", "cherry"]:
    groups[word[0]].append(word)
print(dict(groups), groups["z"], len(groups))
counts = defaultdict(int)
for letter in "banana":
    counts[letter] += 1
print(sorted(counts.items()))

counter = Counter("mississippi")
print(counter["s"], counter["z"], counter.most_common(2))

recent = deque(maxlen=3)
for i in range(5):
    recent.append(i)
print(recent, list(recent), recent[0], len(recent))
d = deque([1, 2, 3])
d.appendleft(0)
d.extend([4])
print(d.popleft(), d.pop(), d, 2 in d, bool(d))
d.rotate(1)
print(list(d))
od = OrderedDict()
od["b"] = 1
od["a"] = 2
od.move_to_end("b")
print(list(od.items()))
