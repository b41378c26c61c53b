import asyncio

INVENTORY = [
    {"sku": "A1", "name": "lamp", "price": 19.5, "tags": ["light", "home"]},
    {"sku": "B2", "name": "desk", "price": 240.0, "tags": []},
    {"sku": "C3", "name": "chair", "price": 85.25, "tags": ["home"]},
]


def cheaper_than(products, limit):
    return [p for p in products if p["price"] < limit]


def describe(product):
    tags = ", ".join(product["tags"]) or "no tags"
    return f"{product['sku']}: {product['name']} at {product['price']:.2f} ({tags})"


def index_by_sku(products):
    return {product["sku"]: product for product in products}


async def load_product(sku):
    await asyncio.sleep(0.001)
    for product in INVENTORY:
        if product["sku"] == sku:
            return product
    return None


async def main():
    for product in cheaper_than(INVENTORY, 100):
        print(describe(product))
    by_sku = index_by_sku(INVENTORY)
    print(sorted(by_sku), by_sku["B2"])
    found = await asyncio.gather(*(load_product(sku) for sku in ("C3", "Z9")))
    print([product["name"] if product else None for product in found])
    total = sum(product["price"] for product in INVENTORY)
    print(total, max(INVENTORY, key=lambda product: product["price"])["name"])


asyncio.run(main())
