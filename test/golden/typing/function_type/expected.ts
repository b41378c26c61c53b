import { isInstance, NotPortedError, str } from "aio2ts/runtime/python";

function sign(number: number): number {
  return Number(number > 0) - Number(number < 0);
}

console.log(
  `${str(
    isInstance(
      sign,
      ((): never => {
        throw new NotPortedError("types.FunctionType has no port");
      })(),
    ),
  )} ${str(
    isInstance(
      3,
      ((): never => {
        throw new NotPortedError("types.FunctionType has no port");
      })(),
    ),
  )} ${sign(-4)}`,
);
