import { print, typed } from "aio2ts/runtime/python";

function half(n: number, exact: boolean = false): number {
  if (exact) {
    return n / 2;
  }
  return Math.floor(n / 2);
}

print(typed(half(5), "float | int"), typed(half(5, true), "float | int"));
