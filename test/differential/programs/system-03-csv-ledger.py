"""Sums a ledger by account and month, and writes what it found."""
import csv
import io
from collections import defaultdict
from datetime import datetime

SOURCE = '''date,account,amount,note
2024-01-05,food,12.50,"bread, milk"
2024-01-20,rent,700,
2024-02-02,food,8.25,"say ""hi"""
bad-date,food,1,
2024-02-14,food,abc,
2024-02-20,rent,700.00,late
'''


class LedgerError(Exception):
    def __init__(self, row: int, reason: str):
        super().__init__(f"row {row}: {reason}")
        self.row = row


def read(source):
    for number, row in enumerate(csv.DictReader(source), start=2):
        try:
            when = datetime.strptime(row["date"], "%Y-%m-%d")
            yield when, row["account"], float(row["amount"]), row["note"]
        except ValueError as error:
            yield LedgerError(number, str(error))


totals = defaultdict(float)
failures = []
for item in read(io.StringIO(SOURCE)):
    if isinstance(item, LedgerError):
        failures.append(item)
        continue
    when, account, amount, note = item
    totals[account, when.strftime("%Y-%m")] += amount
    if note:
        print(f"{when:%d %b}: {note}")

for failure in failures:
    print(type(failure).__name__, failure.row, failure)

out = io.StringIO()
writer = csv.writer(out, lineterminator="\n")
writer.writerow(["account", "month", "total"])
for (account, month), total in sorted(totals.items()):
    writer.writerow([account, month, f"{total:.2f}"])
print(out.getvalue(), end="")
table = list(csv.reader(io.StringIO(out.getvalue())))
widths = [max(len(row[i]) for row in table) for i in range(3)]
for row in table:
    print(" | ".join(cell.ljust(width) for cell, width in zip(row, widths)))
