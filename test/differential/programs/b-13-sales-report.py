"""Sales report: groups rows, computes totals and prints a table."""
import asyncio
from collections import defaultdict, Counter
from dataclasses import dataclass, field

RAW = """\
2024-01-03,north,widget,12,3.50
2024-01-03,south,gadget,3,19.99
2024-01-04,north,gadget,1,19.99
2024-01-05,east,widget,40,3.25
2024-01-05,south,doohickey,7,0.75
2024-01-09,east,widget,8,3.50
bad line
2024-01-10,north,doohickey,x,0.75
2024-01-11,west,gadget,2,18.00
"""


@dataclass(frozen=True)
class Sale:
    day: str
    region: str
    product: str
    quantity: int
    price: float

    @property
    def total(self) -> float:
        return self.quantity * self.price


@dataclass
class Report:
    sales: list[Sale] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def add(self, sale: Sale) -> None:
        self.sales.append(sale)

    def by(self, key):
        groups = defaultdict(list)
        for sale in self.sales:
            groups[getattr(sale, key)].append(sale)
        return groups


def parse_line(line: str) -> Sale:
    parts = line.split(",")
    if len(parts) != 5:
        raise ValueError(f"expected 5 columns, got {len(parts)}: {line!r}")
    day, region, product, quantity, price = parts
    return Sale(day, region, product, int(quantity), float(price))


async def load(text: str) -> Report:
    report = Report()
    for number, line in enumerate(text.splitlines(), start=1):
        await asyncio.sleep(0)
        try:
            report.add(parse_line(line))
        except ValueError as e:
            report.errors.append(f"line {number}: {e}")
    return report


def print_table(title, rows):
    print(f"== {title} ==")
    width = max(len(name) for name, _, _ in rows)
    for name, count, total in rows:
        print(f"{name:<{width}} | {count:>4d} | {total:>10,.2f}")
    print("-" * (width + 20))


async def main():
    report = await load(RAW)
    for attribute in ("region", "product"):
        groups = report.by(attribute)
        rows = [
            (name, sum(s.quantity for s in sales), sum(s.total for s in sales))
            for name, sales in sorted(groups.items())
        ]
        print_table(attribute.title(), rows)

    best = max(report.sales, key=lambda s: s.total)
    worst = min(report.sales, key=lambda s: (s.total, s.day))
    print("best:", best)
    print("worst:", worst.product, worst.total)
    products = Counter(s.product for s in report.sales)
    print(products.most_common(2))
    print(dict(products))
    for error in report.errors:
        print("!", error)
    grand = round(sum(s.total for s in report.sales), 2)
    print(f"grand total: {grand} average: {grand / len(report.sales):.3f}")
    share = {r: round(100 * sum(s.total for s in ss) / grand, 1) for r, ss in report.by("region").items()}
    print(share)
    print({k: v for k, v in sorted(share.items(), key=lambda kv: kv[1], reverse=True)})


if __name__ == "__main__":
    asyncio.run(main())
