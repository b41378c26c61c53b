import {
  asPythonError,
  ImportError,
  ModuleNotFoundError,
  NotPortedError,
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

class Book extends (((): never => {
  throw new NotPortedError("`django`, which no map covers,");
})() as new (...args: unknown[]) => object) {}

async function askedAtOnce(rows: unknown, book: Book): Promise<void> {
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
  throw new NotPortedError("`django`, which no map covers,");
}

async function askedByCoroutines(rows: unknown, book: Book): Promise<void> {
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  const items = ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  for await (const row of items as AsyncIterable<unknown>) {
    print(row);
  }
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
  await ((): unknown => {
    throw new NotPortedError("`django`, which no map covers,");
  })();
}

function notAskedYet(rows: unknown): unknown[] {
  return [
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
    ((): unknown => {
      throw new NotPortedError("`django`, which no map covers,");
    })(),
  ];
}
