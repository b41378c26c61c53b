"""Reads CSV text, cleans it, joins it and writes CSV again."""
import asyncio
import csv
import io
from datetime import date, datetime, timedelta
from typing import Iterator, NewType

UserId = NewType("UserId", int)

USERS = """id,name,joined,email
1,Ann Smith,2021-03-01,ann@example.org
2,"Jones, Bob",2020-11-15,BOB@EXAMPLE.ORG
3,Zoë,2022-02-29,zoe@example
4,Dan,2023-07-04,
"""

ORDERS = """user,amount,when
1,10.50,2023-01-01T10:00:00
2,7,2023-01-02T23:30:00
1,99.99,2023-02-01T09:15:30
9,1,2023-02-02T00:00:00
2,abc,2023-02-03T00:00:00
"""


def rows(text: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(io.StringIO(text))


def clean_user(row: dict[str, str]) -> dict:
    email = row["email"].strip().lower() or None
    try:
        joined = date.fromisoformat(row["joined"])
    except ValueError:
        joined = None
    first, *rest = row["name"].replace(",", "").split()
    return {
        "id": UserId(int(row["id"])),
        "first": first,
        "last": rest[-1] if rest else None,
        "joined": joined,
        "email": email,
        "valid": email is not None and "@" in email and "." in email.split("@")[-1],
    }


def clean_order(row):
    return int(row["user"]), float(row["amount"]), datetime.fromisoformat(row["when"])


async def read_users():
    users = {}
    for row in rows(USERS):
        user = clean_user(row)
        users[user["id"]] = user
        await asyncio.sleep(0)
    return users


async def read_orders():
    good, bad = [], []
    for n, row in enumerate(rows(ORDERS), start=2):
        try:
            good.append(clean_order(row))
        except ValueError as e:
            bad.append((n, str(e)))
        await asyncio.sleep(0)
    return good, bad


async def main():
    users, (orders, bad) = await asyncio.gather(read_users(), read_orders())
    for user in users.values():
        print(user)
    print(bad)
    spent = dict.fromkeys(users, 0.0)
    orphans = []
    for uid, amount, when in orders:
        if uid in spent:
            spent[uid] += amount
        else:
            orphans.append((uid, when.strftime("%d.%m.%y %H:%M")))
    print(spent, orphans)
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=["id", "last", "spent"], lineterminator="\n")
    writer.writeheader()
    for uid, user in users.items():
        writer.writerow({"id": uid, "last": user["last"], "spent": f"{spent[uid]:.2f}"})
    print(out.getvalue(), end="")
    times = sorted(when for _, _, when in orders)
    gaps = [b - a for a, b in zip(times, times[1:])]
    print(gaps[0], max(gaps), sum(gaps, timedelta()), gaps[0].total_seconds())
    print([t.weekday() for t in times], times[0] + timedelta(days=30, hours=5), times[0].date() < date(2023, 1, 2))
    by_month = {}
    for _, amount, when in orders:
        by_month.setdefault((when.year, when.month), []).append(amount)
    print(by_month)
    for (year, month), amounts in by_month.items():
        print(f"{year}-{month:02d}: {len(amounts)} {sum(amounts):.2f}")


if __name__ == "__main__":
    asyncio.run(main())
