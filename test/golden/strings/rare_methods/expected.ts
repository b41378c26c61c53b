import {
  asPythonError,
  center,
  expandTabs,
  formatInt,
  formatMap,
  isAscii,
  isDecimal,
  isIdentifier,
  isLower,
  isNumeric,
  isPrintable,
  isTitle,
  lstrip,
  makeTrans,
  ord,
  print,
  rindex,
  rsplit,
  str,
  swapcase,
  translate,
  ValueError,
} from "aio2ts/runtime/python";

const text = "Hello, World";
console.log(
  `${rindex(text, "o")} ${str(isLower(text))} ${str(isLower("abc"))} ${str(isTitle("Hello World"))} ${str(isNumeric("٣"))} ${str(isDecimal("3"))}`,
);
console.log(
  `${str(isPrintable("a\n"))} ${str(isPrintable("abc"))} ${str(isAscii("é"))} ${str(isAscii("e"))} ${str(isIdentifier("x_1"))}`,
);
const table = makeTrans("lo", "01", "H");
console.log(
  `${translate(text, table)} ${translate(
    text,
    new Map<number, string | null>([
      [ord("l"), null],
      [ord("W"), "V"],
    ]),
  )}`,
);
console.log(
  `${formatMap("{a}-{b:>3}", { a: 1, b: 2 })} ${formatInt(12345, ",")}`,
);
print(
  swapcase(text),
  center(text, 20, "."),
  expandTabs("1\t2", 4),
  lstrip("007", "0"),
  rsplit("a.b.c", ".", 1),
);
try {
  rindex(text, "z");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  console.log(e.message);
}
