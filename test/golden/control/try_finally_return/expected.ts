import {
  asPythonError,
  bound,
  call,
  floorDiv,
  printTo,
  pyPrint,
  range,
  ValueError,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

function f(n: number): string | number {
  try {
    try {
      console.log(`try ${n}`);
      if (n === 0) {
        return "zero";
      }
      return floorDiv(10, n - 1);
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ZeroDivisionError)) {
        throw e;
      }
      console.log(`except: ${e.message}`);
      return "handled";
    }
    call(pyPrint, ["not reached"]);
  } finally {
    console.log(`finally ${n}`);
  }
}

function g(): string {
  try {
    return "try";
  } finally {
    return "finally wins";
  }
}

function h(): number {
  let i: number | undefined;
  for (i of range(3)) {
    try {
      if (i === 1) {
        continue;
      }
      console.log(`loop ${i}`);
      console.log(`else ${i}`);
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      console.log("no");
    } finally {
      console.log(`end ${i}`);
    }
  }
  return bound(i, "i");
}

printTo({ sep: " | " }, f(0), f(1), f(6));
console.log(g());
console.log(`${h()}`);
