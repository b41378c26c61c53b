import {
  asciiBytes,
  bytearray,
  bytes,
  Ellipsis,
  Exception,
  KeyError,
  NotImplemented,
  print,
  printTo,
  pyInt,
  pyPrint,
  pyStr,
  range,
  repr,
  RuntimeError,
  tuple,
  type,
  typed,
  ValueError,
} from "aio2ts/runtime/python";

printTo({ sep: ", " }, 1, typed(1.0, "float"), true, null, "text");
print(
  typed([1, "a", 2.0, null, true], "[int, str, float, None, bool]"),
  tuple("x"),
  { k: null },
  { a: [1, { b: tuple() }] },
);
print(
  repr("it's"),
  repr('say "hi"'),
  repr("both ' and \""),
  repr("tab\t\n\\"),
  ["é", "日本", "\0", "\x7f"],
);
print(
  asciiBytes("bytes\0ÿ'"),
  bytearray(asciiBytes("ab")),
  bytes(2),
  range(3),
  range(1, 9, 2),
);
console.log();
console.log(" empty first");
printTo({ end: "" }, "no newline");
printTo({ end: "\n--\n" }, "!", "next");
printTo({ sep: "" }, "a", "b");
printTo({ sep: " -> " }, ...[1, 2, 3]);
print(..."abc");
console.log("100% %s %d 5");
print(
  typed([1.0, 2.5, 1e-5, 1e22, Infinity], "list[float]"),
  typed(tuple(1.0, 1), "tuple[float, int]"),
  typed({ x: 3.0 }, '{"x": float}'),
  typed(new Set([1.5]), "set[float]"),
);
print(
  new ValueError("bad"),
  [new ValueError("bad", 1)],
  new KeyError("k"),
  repr(new RuntimeError()),
);
print(pyInt, pyStr, type(null), Exception, pyPrint === pyPrint);
print(type("s"), type([]), type(typed(3.0, "float")), NotImplemented, Ellipsis);
printTo({ flush: true }, "flushed");
