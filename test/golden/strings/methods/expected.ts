import {
  asciiBytes,
  asPythonError,
  bytesFromHex,
  bytesHex,
  capitalize,
  casefold,
  center,
  chr,
  count,
  decode,
  encode,
  endsWith,
  expandTabs,
  index,
  isAlnum,
  isAlpha,
  isDigit,
  isIdentifier,
  isSpace,
  isUpper,
  ljust,
  lstrip,
  min,
  ord,
  partition,
  percent,
  print,
  removePrefix,
  removeSuffix,
  replace,
  repr,
  reversed,
  rjust,
  rpartition,
  rsplit,
  rstrip,
  sorted,
  split,
  splitLines,
  str,
  strip,
  swapcase,
  title,
  tuple,
  typed,
  ValueError,
  zfill,
} from "aio2ts/runtime/python";

const line = "  Hello, World  ";
console.log(
  `${repr(strip(line))} ${repr(lstrip(line))} ${repr(rstrip(line))} ${strip(line, " Hd")}`,
);
print(
  "a,b,,c".split(","),
  split(" a  b "),
  split("a-b-c", "-", 1),
  rsplit("a-b-c", "-", 1),
);
print(
  partition("k=v=w", "="),
  rpartition("k=v=w", "="),
  partition("none", "="),
);
console.log(
  `${["x", "y"].join("-")} ${[].join("")} ${"abc".toUpperCase()} ${"ABC".toLowerCase()} ${title("hello world")} ${capitalize("hELLO")}`,
);
console.log(
  `${"hello".replaceAll("l", "L")} ${replace("hello", "l", "L", 1)} ${count("banana", "an")} ${"banana".indexOf("na")} ${"x".indexOf("y")}`,
);
console.log(
  `${str("path/to/file.txt".startsWith("path"))} ${str(endsWith("file.txt", tuple(".txt", ".md")))} ${"banana".lastIndexOf("na")}`,
);
console.log(
  `${index("abc", "c")} ${str(isDigit("42"))} ${str(isDigit(""))} ${str(isAlpha("abc"))} ${str(isAlnum("a1"))} ${str(isSpace(" \t"))} ${str(isUpper("Ab"))}`,
);
print(
  splitLines("one\ntwo\r\nthree"),
  removePrefix("prefix-name", "prefix-"),
  removeSuffix("name.py", ".py"),
);
console.log(
  `${zfill("7", 3)} ${zfill("-7", 4)} ${ljust("ab", 4, ".")} ${rjust("ab", 4)} ${center("ab", 6, "*")}`,
);
console.log(
  `a and b 121 ${repr("x").padStart(6)} ${percent("%s is %d, %.2f %5s|", typed(tuple("x", 3, 1.5, "r"), "tuple[str, int, float, str]"))}`,
);
print(
  "abc".repeat(2),
  "a" + "b",
  "abc".includes("b"),
  "abc" < "abd",
  min("hello"),
  sorted("cab"),
  [...reversed("abc")],
);
print(
  encode("é"),
  encode("é", "latin-1"),
  decode(asciiBytes("Ã©"), "utf-8"),
  bytesHex(encode("abc")),
  bytesFromHex("ff00"),
);
console.log(
  `${ord("a")} ${chr(98)} tab\there it's "quoted" back\\slash raw\\n`,
);
console.log("multipart triple\nline");
console.log(
  `${casefold("Straße")} ${str(isIdentifier("x"))} ${expandTabs("a\tb", 4)} ${swapcase("swap Case")}`,
);
try {
  index("abc", "z");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  console.log(e.message);
}
