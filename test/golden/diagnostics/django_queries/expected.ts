import { syncToAsync } from "aio2ts/runtime/asgiref";
import {
  asPythonError,
  attribute,
  getItem,
  ImportError,
  len,
  method,
  ModuleNotFoundError,
  notPorted,
  print,
  sharedAttributes,
  SystemExit,
} from "aio2ts/runtime/python";

try {
  throw new ModuleNotFoundError("No module named 'django.db'");
  throw new ModuleNotFoundError("No module named 'django.shortcuts'");

  throw new ModuleNotFoundError("No module named 'catalogue'");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ImportError)) {
    throw error;
  }
  throw new SystemExit("Django is not here");
}

class Book extends (notPorted("`django`, which no map covers,") as new (
  ...args: unknown[]
) => object) {
  static title = notPorted("`django`, which no map covers,");

  declare title: unknown;

  static {
    sharedAttributes(this, "title");
  }
}

async function allBooks(): Promise<unknown> {
  // Nothing is asked yet: whoever loops over it is refused.
  return notPorted("`django`, which no map covers,");
}

async function evaluated(): Promise<unknown[]> {
  const books = notPorted("`django`, which no map covers,");
  if (books) {
    print(getItem(books, 0), len(books));
  }
  for (const book of books as Iterable<unknown>) {
    print(attribute(book, "title"));
  }
  const titles = Array.from(
    notPorted("`django`, which no map covers,") as Iterable<unknown>,
    (book) => attribute(book, "title"),
  );
  const first = notPorted("`django`, which no map covers,");
  method(first, "save");
  const manager: unknown = null;
  notPorted("`django`, which no map covers,");
  notPorted("`django`, which no map covers,");
  return [
    ...titles,
    ...(notPorted("`django`, which no map covers,") as Iterable<unknown>),
  ];
}

const trap = syncToAsync(function trap(): unknown {
  return notPorted("`django`, which no map covers,");
});

async function right(): Promise<void> {
  print(await notPorted("`django`, which no map covers,"));
  const items = notPorted("`django`, which no map covers,");
  for await (const book of items as AsyncIterable<unknown>) {
    print(book);
  }
  print(
    await syncToAsync(() => [
      ...(notPorted("`django`, which no map covers,") as Iterable<unknown>),
    ])(),
  );
  print(await syncToAsync(() => notPorted("`django`, which no map covers,"))());
  print(await syncToAsync(notPorted("`django`, which no map covers,"))());
}
