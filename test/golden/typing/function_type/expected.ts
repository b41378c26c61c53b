import { isInstance, pyFunction, str } from "aio2ts/runtime/python";

function sign(number: number): number {
  return Number(number > 0) - Number(number < 0);
}

console.log(
  `${str(isInstance(sign, pyFunction))} ${str(isInstance(3, pyFunction))} ${sign(-4)}`,
);
