import { str } from "aio2ts/runtime/python";

function same(a: string, b: string): boolean {
  return a === b;
}

console.log(str(same("a", "a")));
