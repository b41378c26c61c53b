def second(items: list[str]) -> str:
    return items[1]


print(second(["a", "b"]))
