import {
  attribute,
  equals,
  getItem,
  method,
  named,
  notPorted,
  print,
  tuple,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

function settings(values: { a: string }) {
  class Settings extends (notPorted(
    "A class that extends `collections.UserDict`",
  ) as new (...args: unknown[]) => object) {
    on(name: string): boolean {
      return equals(method(attribute(this, "data"), "get", name), "on");
    }

    static {
      named(this, "settings.<locals>.Settings");
    }
  }

  return new Settings(values);
}

function merged(
  defaults: Map<unknown, unknown>,
  given: Map<unknown, unknown>,
): unknown {
  return getItem(
    notPorted(
      "collections.ChainMap: Several dicts in one have no port yet; merge them",
    ),
    "level",
  );
}

function weigh(value: number): readonly [number, Map<string, unknown>, number] {
  return tuple(
    notPorted("sys.getsizeof: The size of a value is not known in JavaScript"),
    notPorted("typing.get_type_hints: Annotations do not exist at run time"),
    value,
  );
}

async function main(): Promise<void> {
  console.log("nothing of that is called");
  if (argv.length > 5) {
    print(
      merged(new Map<unknown, unknown>(), new Map<unknown, unknown>()),
      weigh(3),
      settings({ a: "on" }).on("a"),
    );
  }
}

await main();
