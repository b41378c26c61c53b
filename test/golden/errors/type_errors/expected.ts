import {
  add,
  asPythonError,
  attribute,
  call,
  Dict,
  Exception,
  getItem,
  iterate,
  join,
  len,
  lessThan,
  method,
  print,
  PyTypeError,
  typeName,
} from "aio2ts/runtime/python";

function attempt(label: string, action: unknown): void {
  try {
    print(label, call(action, []));
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof Exception)) {
      throw e;
    }
    console.log(`${label}: ${typeName(e)}: ${e.message}`);
  }
}

function greet(
  name: number | string,
  greeting: string | number = "hello",
): string {
  return `${greeting} ${name}`;
}

attempt("add", () => add(1, "a") as never);
attempt("concat", () => add("a", 1) as never);
attempt("none attribute", () => method(null, "upper"));
attempt("missing attribute", () => attribute("text", "nothing"));
attempt("call", () => call(5, []));
attempt("iterate", () => [...iterate(5)]);
attempt("length", () => len(5));
attempt("none item", () => getItem(null, 0));
attempt("unhashable", () => new Dict([[[], 1]]));
attempt("compare", () => lessThan(1, "a"));
attempt("join", () => join(",", [1]));
attempt("missing argument", () =>
  ((): never => {
    throw new PyTypeError(
      "greet() missing 1 required positional argument: 'name'",
    );
  })(),
);
attempt("too many", () =>
  ((): never => {
    throw new PyTypeError(
      "greet() takes from 1 to 2 positional arguments but 3 were given",
    );
  })(),
);
attempt("unexpected", () =>
  ((): never => {
    throw new PyTypeError("greet() got an unexpected keyword argument 'loud'");
  })(),
);
