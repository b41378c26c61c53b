import {
  asciiBytes,
  attribute,
  Exception,
  fixed,
  isCallable,
  KeyError,
  pyBytes,
  pyDict,
  pyFloat,
  pyInt,
  pyList,
  PyObject,
  pySet,
  pyTuple,
  str,
  tuple,
  typeName,
} from "aio2ts/runtime/python";

function shape(value: unknown): string {
  if (typeof value === "boolean") {
    return `bool ${str(value)}`;
  }
  if (value instanceof pyInt) {
    return `int ${value + 1}`;
  }
  if (value instanceof pyFloat) {
    return `float ${fixed(value, 1)}`;
  }
  if (typeof value === "string") {
    return `str ${value.toUpperCase()}`;
  }
  if (value instanceof pyList || value instanceof pyTuple) {
    return (
      `${typeName(value)} of ${value.length}: ` +
      value.map((v) => shape(v)).join("; ")
    );
  }
  if (value instanceof pyDict) {
    return (
      "dict " + Array.from(value, ([k, v]) => `${str(k)}=${shape(v)}`).join(",")
    );
  }
  if (value instanceof pySet) {
    return `set of ${value.size}`;
  }
  if (value instanceof pyBytes) {
    return `bytes ${value.length}`;
  }
  if (value === null) {
    return "nothing";
  }
  if (isCallable(value)) {
    return `function ${str(attribute(value, "__name__"))}`;
  }
  if (value instanceof Exception) {
    return `${typeName(value)} ${value.message}`;
  }
  return "something else";
}

for (const value of [
  true,
  3,
  2.5,
  "text",
  [1, "a"],
  tuple(1.5),
  new Map([["k", null]]),
  new Set([1, 2]),
  asciiBytes("xy"),
  null,
  shape,
  new KeyError("k"),
  new PyObject(),
]) {
  console.log(shape(value));
}
