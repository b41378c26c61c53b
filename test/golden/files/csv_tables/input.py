import asyncio
import csv
import io


async def load(path):
    with open(path, newline="") as f:
        return [row async for row in rows(f)]


async def rows(f):
    for row in csv.DictReader(f):
        await asyncio.sleep(0)
        yield row


async def main():
    people = [
        {"name": "Ada", "age": 36, "city": "London, UK"},
        {"name": 'Grace "Hop"', "age": 85, "city": "New\nYork"},
    ]
    with open("people.csv", "w", newline="") as f:
        w = csv.DictWriter(f, fieldnames=["name", "age", "city"])
        w.writeheader()
        w.writerows(people)
        w.writerow({"name": "Bob", "age": 1.5, "city": None})
    print(repr(open("people.csv", newline="").read()))
    loaded = await load("people.csv")
    print(loaded)
    print(sum(float(r["age"]) for r in loaded))
    buf = io.StringIO()
    w2 = csv.writer(buf, delimiter=";", quoting=csv.QUOTE_ALL)
    w2.writerow([1, "x", None, True, 2.5])
    w2.writerows([(1, 2), ("a;b", "c")])
    print(repr(buf.getvalue()))
    for row in csv.reader(["a,b,c", '1,"2,3",', "", 'x,"y ""z""",w']):
        print(row)
    r = csv.reader(io.StringIO("h1\th2\n1\t2\n"), delimiter="\t")
    header = next(r)
    print(header, list(r), r.line_num)
    d = csv.DictReader(io.StringIO("a,b\n1,2,3\n4\n"), restkey="extra", restval="-")
    print(d.fieldnames)
    for row in d:
        print(dict(row))
    try:
        w.writerow({"nope": 1})
    except ValueError as e:
        print(e)
    print(list(csv.reader(io.StringIO("a b 'c d'\n"), delimiter=" ", quotechar="'")))

asyncio.run(main())
