import { asPythonError, print, SystemExit } from "aio2ts/runtime/python";
import { exit } from "aio2ts/runtime/sys";

function check(value: number): void {
  if (value > 3) {
    exit(`value ${value} is too large`);
  }
  console.log(`ok ${value}`);
}

try {
  exit(0);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof SystemExit)) {
    throw e;
  }
  print("SystemExit", e.code);
}

for (const v of [1, 3, 5]) {
  check(v);
}
