"""What CPython's time module gives, in UTC: TZ=UTC python3.13 record.py > recorded.txt"""
import time

MOMENTS = [0, 1, 951782400.75, 1000000000, 1234567890, 1709164800, 1735689599, 1735689600, 4102444800, -86400, -1]
LETTERS = "aAbBcCdDeFhHIjmMnpRSTuUwWxXyYzZ%"

for moment in MOMENTS:
    print("##", moment)
    t = time.gmtime(moment)
    print(t)
    print(repr(tuple(t)), t.tm_year, t[7], len(t))
    for letter in LETTERS:
        print(letter, repr(time.strftime("%" + letter, t)))
    print(time.asctime(t), "|", time.ctime(moment), "|", time.mktime(t))
    print(time.strftime("%-d/%-m %_H %^a %Q %", t) if False else time.strftime("%-d/%-m %_H %^a é 100%%", t))
print("## errors")
for t in [(2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 32, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 24, 0, 0, 0, 1, 0), (2024, 1, 1, 0, 60, 0, 0, 1, 0)]:
    try:
        time.strftime("%Y", t)
    except ValueError as error:
        print(error)
for seconds in (-1, float("nan")):
    try:
        time.sleep(seconds)
    except ValueError as error:
        print(error)
