import {
  directory,
  getItem,
  notPorted,
  print,
  type Slice,
  sliceOf,
  tuple,
} from "aio2ts/runtime/python";

function lookAround(frame: unknown): void {
  print(directory(frame));
  notPorted(
    "builtins.breakpoint: Set a breakpoint in the debugger of your editor; source maps lead it to the Python",
  );
}

function runCode(source: unknown): void {
  const code = notPorted(
    "builtins.compile: Python code cannot be compiled by the port",
  );
  notPorted("builtins.exec: Python code cannot be run by the port");
}

function views(data: unknown): readonly [unknown, unknown, Slice] {
  return tuple(
    getItem(
      notPorted(
        "builtins.memoryview: Views of memory have no port yet; use `bytes`",
      ),
      sliceOf(1, 3, null),
    ),
    notPorted(
      "builtins.complex: Complex numbers have no counterpart in JavaScript",
    ),
    sliceOf(1, 2, null),
  );
}

console.log("nothing of that is called");
