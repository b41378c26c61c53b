import {
  asPythonError,
  ImportError,
  ModuleNotFoundError,
  notPorted,
  print,
  SystemExit,
} from "aio2ts/runtime/python";

try {
  throw new ModuleNotFoundError("No module named 'django.db'");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ImportError)) {
    throw error;
  }
  throw new SystemExit("Django is not here");
}

class Book extends (notPorted("`django`, which no map covers,") as new (
  ...args: unknown[]
) => object) {}

async function askedAtOnce(rows: unknown, book: Book): Promise<void> {
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
}

async function askedByCoroutines(rows: unknown, book: Book): Promise<void> {
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  const items = notPorted("`django`, which no map covers,");
  for await (const row of items as AsyncIterable<unknown>) {
    print(row);
  }
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
  await notPorted("`django`, which no map covers,");
}

function notAskedYet(rows: unknown): unknown[] {
  return [
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
    notPorted("`django`, which no map covers,"),
  ];
}
