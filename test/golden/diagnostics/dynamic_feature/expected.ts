import { NotPortedError } from "aio2ts/runtime/python";

function calculate(expression: unknown): unknown {
  return ((): never => {
    throw new NotPortedError(
      "builtins.eval: Python code cannot be run by the port",
    );
  })();
}

console.log("1 + 2");
