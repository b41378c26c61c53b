import { asyncGenerator, sleep } from "aio2ts/runtime/asyncio";
import {
  add,
  asPythonError,
  at,
  bitwiseAnd,
  Counter,
  Deque,
  IndexError,
  items as pythonItems,
  len,
  merge,
  positive,
  print,
  sorted,
  subtract,
} from "aio2ts/runtime/python";

const orders = asyncGenerator(async function* orders() {
  for (const item of ["tea", "coffee", "tea", "cake", "tea", "coffee"]) {
    await sleep(0);
    yield item;
  }
});

async function main(): Promise<void> {
  const stock = new Counter<string>({ tea: 2, coffee: 5, cake: 1 });
  const items: string[] = [];
  for await (const item of orders()) {
    items.push(item);
  }
  const sold = new Counter<string>(items);
  print(sold, sold.total());
  stock.subtract(sold);
  print(stock);
  stock.subtract(["cake", "cake"]);
  print(at(stock, "cake"), at(stock, "milk"), sorted(pythonItems(stock)));
  print(
    positive(stock),
    bitwiseAnd(
      sold,
      new Counter<string>({ tea: 1, cake: 4 }),
    ) as Counter<string>,
    merge(sold, new Counter<string>({ cake: 3 })),
  );
  print(
    add(sold, new Counter<string>(["tea"])) as Counter<string>,
    subtract(sold, new Counter<string>({ tea: 2 })) as Counter<string>,
  );
  print([...new Counter<string>("aab").elementsRepeated()]);

  const line = new Deque<string>(["ann", "bo"]);
  line.extendLeft(["vip", "boss"]);
  print(line);
  line.extend(["cy"]);
  line.rotate(-1);
  print(line, line.index("ann"), line.count("bo"));
  line.insert(1, "new");
  line.remove("bo");
  line.reverse();
  print([...line], line.at(-1));
  const copy = line.copy();
  line.clear();
  console.log(`${len(line)} ${len(copy)}`);
  try {
    line.popLeft();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof IndexError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
