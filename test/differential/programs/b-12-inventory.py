import asyncio
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("inventory")

LOW_STOCK = 5
inventory = {}
history = []
counter = 0


def add_item(name, quantity=0, price=0.0, *tags, **extra):
    global counter
    counter += 1
    item = {"id": counter, "name": name, "quantity": quantity, "price": price, "tags": set(tags)}
    item.update(extra)
    inventory[name] = item
    log.info("added %s x%d at %.2f", name, quantity, price)
    return item


def remove_item(name):
    try:
        item = inventory.pop(name)
    except KeyError:
        log.warning("no such item: %s", name)
        return None
    del item["id"]
    return item


def adjust(name, delta):
    item = inventory.get(name)
    if not item:
        return False
    new = item["quantity"] + delta
    if new < 0:
        log.error("not enough %(name)s: have %(quantity)d", item)
        return False
    item["quantity"] = new
    history.append((name, delta))
    if new < LOW_STOCK:
        log.warning("low stock: %s (%d left)", name, new)
    return True


def total_value():
    return sum(item["quantity"] * item["price"] for item in inventory.values())


def report(sort_by="name", reverse=False):
    lines = []
    for item in sorted(inventory.values(), key=lambda i: i[sort_by], reverse=reverse):
        tags = ",".join(sorted(item["tags"])) or "-"
        lines.append("%-8s|%5d|%8.2f|%s" % (item["name"], item["quantity"], item["price"], tags))
    return "\n".join(lines)


def find(**criteria):
    for item in inventory.values():
        if all(item.get(k) == v for k, v in criteria.items()):
            yield item["name"]


def with_tag(tag):
    return [n for n, i in inventory.items() if tag in i["tags"]]


async def order(name, quantity, delay):
    await asyncio.sleep(delay)
    ok = adjust(name, -quantity)
    return name, ok


async def main():
    add_item("bolt", 100, 0.1, "metal", "small")
    add_item("nut", 80, 0.05, "metal")
    add_item("plank", 7, 12.5, "wood", colour="oak")
    add_item("glue", 0, 0.25)
    print(report())
    print(report("price", reverse=True).splitlines()[0])
    results = await asyncio.gather(
        order("bolt", 98, 0.003), order("plank", 3, 0.001), order("plank", 10, 0.002), order("rope", 1, 0.004)
    )
    for name, ok in results:
        print(f"{name:10}{'ok' if ok else 'failed'}")
    print(list(find(quantity=0)), list(find(colour="oak")), list(find()))
    print(with_tag("metal"), with_tag("stone"))
    gone = remove_item("glue")
    print(gone)
    print(remove_item("glue"))
    print("%.3f" % total_value(), len(inventory), counter, history)
    print("%s has %s" % ("plank", inventory["plank"]["colour"]), "100%%" % (), "%5s|%-5s|%05d|%x|%+d" % ("a", "b", 42, 255, 7))
    totals = {}
    for name, delta in history:
        totals[name] = totals.get(name, 0) + delta
    print(totals, any(d > 0 for _, d in history), all(d < 0 for _, d in history))


asyncio.run(main())
