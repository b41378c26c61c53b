def read(lines):
    for line in lines:
        print("read", line)
        yield line.strip()


def non_empty(lines):
    return (line for line in lines if line)


def batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def take(n, items):
    for i, item in enumerate(items):
        if i >= n:
            return
        yield item


source = [" a ", "", "b", "c ", "d"]
for batch in batches(non_empty(read(source)), 2):
    print(batch)
print(list(take(2, read(source))))


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node


print(list(flatten([1, [2, [3, []], 4], [[5]]])), sum(flatten([[1], 2])))
