import { asyncGenerator, sleep } from "aio2ts/runtime/asyncio";
import {
  DictReader,
  DictWriter,
  QUOTE_ALL,
  reader,
  writer,
} from "aio2ts/runtime/csv";
import { open, type TextFile } from "aio2ts/runtime/files";
import { StringIO } from "aio2ts/runtime/io";
import {
  asPythonError,
  at,
  float,
  floatStr,
  next,
  print,
  repr,
  sumFloat,
  tuple,
  typed,
  ValueError,
} from "aio2ts/runtime/python";

async function load(path: string): Promise<Map<string, string>[]> {
  const f = open(path, "r", { newline: "" });
  try {
    const items: Map<string, string>[] = [];
    for await (const row of rows(f)) {
      items.push(row);
    }
    return items;
  } finally {
    f.close();
  }
}

const rows = asyncGenerator(async function* rows(f: TextFile) {
  for (const row of new DictReader(f)) {
    await sleep(0);
    yield row;
  }
});

async function main(): Promise<void> {
  const people = [
    { name: "Ada", age: 36, city: "London, UK" },
    { name: 'Grace "Hop"', age: 85, city: "New\nYork" },
  ];
  let w: DictWriter;
  const f = open("people.csv", "w", { newline: "" });
  try {
    w = new DictWriter(f, ["name", "age", "city"]);
    w.writeheader();
    w.writerows(people);
    w.writerow(
      typed(
        { name: "Bob", age: 1.5, city: null },
        '{"name": str, "age": float, "city": None}',
      ),
    );
  } finally {
    f.close();
  }
  console.log(repr(open("people.csv", "r", { newline: "" }).read()));
  const loaded = await load("people.csv");
  print(loaded);
  console.log(floatStr(sumFloat(loaded.map((r) => float(at(r, "age"))))));
  const buf = new StringIO();
  const w2 = writer(buf, { delimiter: ";", quoting: QUOTE_ALL });
  w2.writerow(
    typed([1, "x", null, true, 2.5], "[int, str, None, bool, float]"),
  );
  w2.writerows([tuple(1, 2), tuple("a;b", "c")]);
  console.log(repr(buf.getvalue()));
  for (const row of reader(["a,b,c", '1,"2,3",', "", 'x,"y ""z""",w'])) {
    print(row);
  }
  const r = reader(new StringIO("h1\th2\n1\t2\n"), { delimiter: "\t" });
  const header = next(r);
  print(header, [...r], r.lineNum);
  const d = new DictReader(new StringIO("a,b\n1,2,3\n4\n"), undefined, {
    restkey: "extra",
    restval: "-",
  });
  print(d.fieldnames);
  for (const row of d) {
    print(new Map(row));
  }
  try {
    w.writerow({ nope: 1 });
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
  print([
    ...reader(new StringIO("a b 'c d'\n"), { delimiter: " ", quotechar: "'" }),
  ]);
}

await main();
