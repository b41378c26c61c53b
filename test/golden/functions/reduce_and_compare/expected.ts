import { type Coroutine, join } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  call,
  callOf,
  className,
  compareToKey,
  greaterThan,
  len,
  lessThan,
  max,
  print,
  pyInt,
  pyList,
  pyStr,
  PyTypeError,
  reduce,
  repr,
  singleDispatch,
  sorted,
  str,
  wraps,
} from "aio2ts/runtime/python";

function compose(
  ...functions: ((x: number) => number)[]
): (x: number) => number {
  Object.freeze(functions);
  return reduce((f, g) => (x: number) => g(f(x)), functions);
}

function byLengthThenText(a: unknown, b: unknown): number {
  if (len(a) !== len(b)) {
    return len(a) - len(b);
  }
  return Number(greaterThan(a, b)) - Number(lessThan(a, b));
}

function descending(a: number, b: number): number {
  return b - a;
}

class Counted {
  function: (x: number) => Promise<number>;
  calls: number;

  constructor(function_: (x: number) => Promise<number>) {
    this.function = function_;
    this.calls = 0;
    wraps(function_)(this);
  }

  async [callOf](...args: number[]): Promise<number> {
    this.calls++;
    return await join(call(this.function, [...args]) as Coroutine<number>);
  }
}

const double = new Counted(async function double(x: number): Promise<number> {
  return x * 2;
});

const show = singleDispatch(function show(value: unknown): string {
  return `something: ${str(value)}`;
});

show.register(pyInt, function _(value: number): string {
  return `number ${value}`;
});

show.register(pyList, function _(value: unknown[]): string {
  return "list of " + value.map((item) => show(item)).join(", ");
});

const showText = show.register(
  pyStr,
  function showText(value: unknown): string {
    return `text ${repr(value)}`;
  },
);

async function main(): Promise<void> {
  console.log(`${reduce((a, b) => a + b, [1, 2, 3, 4])}`);
  console.log(
    `${reduce((a, b) => a * b, [1, 2, 3, 4], 10)} ${reduce((a2, b2) => max([a2, b2]), [3, 9, 2])}`,
  );
  console.log(
    `${compose(
      (x: number) => x + 1,
      (x: number) => x * 10,
    )(4)}`,
  );
  try {
    const nothing: number[] = [];
    reduce((a, b) => a + b, nothing);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof PyTypeError)) {
      throw error;
    }
    console.log(error.message);
  }
  print(
    sorted(["pear", "fig", "apple", "kiwi", "date"], {
      key: compareToKey(byLengthThenText),
    }),
  );
  console.log(`${max([3, 1, 2], { key: compareToKey(descending) })}`);
  print(
    await double[callOf](4),
    await double[callOf](5),
    double.calls,
    className(double),
  );
  console.log(`${show(3)} ${show("a")} ${show([1, "b", 2.5])} ${show(null)}`);
}

await main();
