import { open } from "aio2ts/runtime/aiofiles";
import { at, int, print, str, strip, sum, zip } from "aio2ts/runtime/python";

async function main(): Promise<void> {
  const f = await open("table.csv");
  let rows: Map<string, string>[];
  try {
    const header = strip(await f.readline()).split(",");
    rows = [];
    for await (const line of f) {
      const values = strip(line).split(",");
      rows.push(new Map(zip(header, values)));
    }
  } finally {
    await f.close();
  }
  console.log(`closed: ${str(f.closed)}`);
  for (const row of rows) {
    print(row);
  }
  console.log(`${sum(rows.map((row) => int(at(row, "amount"))))}`);
}

await main();
