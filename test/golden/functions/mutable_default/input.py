def add_item(item, items=[]):
    items.append(item)
    return items


print(add_item(1))
print(add_item(2))
print(add_item(3, []))
print(add_item(4))


def remember(key, value, cache={}):
    cache.setdefault(key, []).append(value)
    return len(cache)


print(remember("a", 1), remember("b", 2), remember("a", 3))


def fixed(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items


print(fixed(1), fixed(2))
