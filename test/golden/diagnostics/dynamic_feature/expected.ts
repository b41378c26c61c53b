import { notPorted } from "aio2ts/runtime/python";

function calculate(expression: unknown): unknown {
  return notPorted("builtins.eval: Python code cannot be run by the port");
}

console.log("1 + 2");
