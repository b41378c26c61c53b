"""A month as a table."""
from datetime import date, datetime, timedelta


def month_table(year, month):
    first = date(year, month, 1)
    start = first - timedelta(days=first.weekday())
    rows = []
    day = start
    while True:
        row = []
        for _ in range(7):
            row.append(f"{day.day:2}" if day.month == month else "  ")
            day += timedelta(days=1)
        rows.append(" ".join(row))
        if day.month != month or day.year != year:
            return rows


def age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


for row in month_table(2024, 2):
    print(row)
print(datetime(2024, 2, 1).strftime("%B %Y"), date(2024, 2, 29).isocalendar()[:2], date(2023, 12, 31).strftime("%G-W%V-%u"))
print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 3, 1)))
holidays = {date(2024, 1, 1): "New Year", date(2024, 5, 1): "Labour Day"}
for day, name in sorted(holidays.items(), reverse=True):
    print(f"{day:%d.%m.}", name, day.isoweekday(), (day - date(2024, 1, 1)).days)
print(date(2024, 1, 1) in holidays, holidays.get(date(2024, 1, 2), "work"), min(holidays), max(holidays).toordinal())
for text in ["2024-02-30", "30/02/2024", "2024-2-3"]:
    try:
        print(date.fromisoformat(text))
    except ValueError as error:
        print(error)
try:
    date(2024, 2, 29).replace(year=2023)
except ValueError as error:
    print(error)
print(datetime(2024, 3, 10, 8, 5).isoformat(), datetime.fromisoformat("2024-03-10T08:05:00.5").microsecond, date.max, datetime.min)
