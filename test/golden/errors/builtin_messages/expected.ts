import {
  asPythonError,
  at,
  call,
  chr,
  Dict,
  div,
  Exception,
  float,
  floorDiv,
  int,
  iter,
  max,
  mod,
  next,
  print,
  tuple,
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

attempt("divide", () => div(1, 0));
attempt("floor", () => floorDiv(1, 0));
attempt("modulo", () => mod(5, 0));
attempt("index", () => at([1], 3));
attempt("key", () => at(new Map<unknown, unknown>(), "missing") as never);
attempt(
  "tuple key",
  () => at(new Dict<unknown, unknown>(), tuple(1, "x")) as never,
);
attempt("int", () => int("abc"));
attempt("float", () => float("x"));
attempt("next", () => next(iter([])));
attempt("max", () => max([]));
attempt("chr", () => chr(-1));
attempt("fine", () => 5 % 3);
