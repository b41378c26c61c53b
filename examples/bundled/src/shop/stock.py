STOCK: dict[str, int] = {"pear": 1, "fig": 1}


class OutOfStock(Exception):
    pass


def take(item: str) -> int:
    count = STOCK.get(item, 0)
    if count == 0:
        raise OutOfStock(f"no {item} in stock")
    STOCK[item] = count - 1
    return count - 1
