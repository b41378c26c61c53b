/** Read CSV files, clean the rows, and write them as JSON: a pipeline of three stages over two queues. */

import { open, readText, writeText } from "aio2ts/runtime/aiofiles";
import { createTask, Queue, run } from "aio2ts/runtime/asyncio";
import { dumps, loads } from "aio2ts/runtime/json";
import { osPath } from "aio2ts/runtime/os";
import {
  asPythonError,
  at,
  float,
  format,
  getItem,
  int,
  isMain,
  iterate,
  method,
  sorted,
  strip,
  tuple,
  typed,
  unpack,
  ValueError,
  zip,
} from "aio2ts/runtime/python";
import { TemporaryDirectory } from "aio2ts/runtime/tempfile";

interface Record {
  id: number;
  customer: string;
  amount: number;
}

const ORDERS = `id,customer,amount
1,Ada,12.50
2,Grace,8.00
3,,99.00
4,Edsger,not a number
5,Ada,20.25
`;
const RETURNS = `id,customer,amount
7,Grace,-3.50
8,Edsger,-1
`;

/** Stage one: the lines of a file as dicts. */
async function readRows(
  path: string,
  rows: Queue<readonly [string, Map<string, string>] | null>,
): Promise<void> {
  const file = await open(path);
  try {
    const header = strip(await file.readline()).split(",");
    let number = 1;
    for await (const line of file) {
      number++;
      const values = strip(line).split(",");
      await rows.put(
        tuple(
          `${osPath.basename(path)}:${number}`,
          new Map(zip(header, values)),
        ),
      );
    }
  } finally {
    await file.close();
  }
}

/** Stage two: rows become records, or problems. */
async function clean(
  rows: Queue<readonly [string, Map<string, string>] | null>,
  records: Queue<Record | null>,
  problems: string[],
): Promise<void> {
  while (true) {
    const item = await rows.get();
    if (item === null) {
      await records.put(null);
      return;
    }
    const [place, row] = item;
    try {
      if (!at(row, "customer")) {
        throw new ValueError("no customer");
      }
      await records.put({
        id: int(at(row, "id")),
        customer: at(row, "customer"),
        amount: float(at(row, "amount")),
      });
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      problems.push(`${place}: ${error.message}`);
    }
  }
}

/** Stage three: one JSON document of all records, and the sums by customer. */
async function write(
  records: Queue<Record | null>,
  path: string,
): Promise<number> {
  const found: Record[] = [];
  const sums = new Map<string, number>();
  let record: Record | null;
  while ((record = await records.get()) !== null) {
    found.push(record);
    const customer = record.customer;
    sums.set(customer, (sums.get(customer) ?? 0.0) + record.amount);
  }
  const document = { records: found, sums };
  await writeText(
    path,
    dumps(
      typed(
        document,
        '{"records": list[{"id": int, "customer": str, "amount": float}], "sums": dict[str, float]}',
      ),
      { indent: 2, sortKeys: true },
    ) + "\n",
  );
  return found.length;
}

async function main(): Promise<void> {
  const temporaryDirectory = new TemporaryDirectory();
  const folder = temporaryDirectory.name;
  try {
    const sources = { "orders.csv": ORDERS, "returns.csv": RETURNS };
    for (const [name, text] of Object.entries(sources)) {
      await writeText(osPath.join(folder, name), text);
    }

    const rows = new Queue<readonly [string, Map<string, string>] | null>(2);
    const records = new Queue<Record | null>(2);
    const problems: string[] = [];
    const target = osPath.join(folder, "report.json");
    const cleaner = createTask(() => clean(rows, records, problems));
    const writer = createTask(() => write(records, target));
    for (const name of Object.keys(sources)) {
      await readRows(osPath.join(folder, name), rows);
    }
    await rows.put(null);
    await cleaner.join();
    console.log(`${await writer.join()} records, ${problems.length} problems`);
    for (const problem of problems) {
      console.log("  " + problem);
    }
    const report = loads(await readText(target));
    for (const item of sorted(
      iterate(method(getItem(report, "sums"), "items")),
    )) {
      const [customer, total] = unpack(iterate(item), 2);
      console.log(`${format(customer, "<8")}${format(total, ">8.2f")}`);
    }
  } finally {
    temporaryDirectory.cleanup();
  }
}

if (isMain(import.meta.url)) {
  await run(main);
}
