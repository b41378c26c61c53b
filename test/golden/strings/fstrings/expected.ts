import {
  fixed,
  floatStr,
  format,
  formatFloat,
  formatInt,
  percent,
  range,
  repr,
  round,
  str,
  tuple,
  typed,
} from "aio2ts/runtime/python";

const name = "Ann";
const n = 42;
const pi = 3.14159265;
const big = 1234567.891;
console.log(
  `${name} ${n} ${fixed(pi, 2)} ${formatFloat(big, ",.2f")} ${String(n).padStart(5)}| ${String(n).padEnd(5)}| ${String(n).padStart(5)}| ${formatInt(n, "^5")}| ${String(n).padStart(5, "0")} ${formatInt(n, "+d")}`,
);
console.log(
  `${formatInt(n, "x")} ${formatInt(n, "X")} ${formatInt(n, "#x")} ${formatInt(n, "b")} ${formatInt(n, "o")} ${formatInt(n, "08b")} ${formatInt(255, "02x")} ${formatInt(n, ",")} ${formatInt(1000000, "_")}`,
);
console.log(
  `${formatFloat(0.256, ".1%")} ${formatFloat(1e10, ".3e")} ${formatFloat(pi, "8.3f")}| ${formatFloat(pi, "<10.1f")}| ${repr(typed(pi, "float")).padStart(12)} ${repr(name)} ${name.padStart(6)}|${format(name, "*^9")}|${format(name, ".2")}|`,
);
console.log(
  `n=${repr(n)} name=${repr(name)} n + 1 = ${repr(n + 1)} pi=${fixed(pi, 3)}`,
);
const width = 8;
console.log(
  `${format(name, `>${width}`)}|${formatFloat(pi, `${width}.2f`)}|${"nested " + `${n}`}`,
);
console.log(
  `{braces} quoted ${str([1, "a"])} ${str(null)} ${str(true)} ${str(tuple("x"))}`,
);
console.log(
  `${n > 1 ? n : "one"} ${Array.from(range(3), (i) => String(i)).join(", ")} ${name.toLowerCase()[0]} ${String(name.length).padStart(2)}`,
);
console.log(
  `${floatStr(3.0)} ${floatStr(2 / 1)} ${floatStr(1e20)} ${floatStr(0.1 + 0.2)} ${floatStr(round(pi, 2))} ${Math.floor(10 / 3)}`,
);
console.log(
  `${formatFloat(1.5, "g")} ${formatFloat(1000000.0, "g")} ${fixed(2.0, 0)} ${fixed(2.5, 0)} ${fixed(-1.5, 0)} ${formatFloat(0.000012, "g")} ${fixed(12, 1)} ${format(true, "d")} ${String(7).padStart(3)}|`,
);
console.log(`line one\n${name} continued ${String(n).padStart(4)}`);
const items = { a: 1 };
console.log(
  `${items.a} ${str(items).padStart(10)} ${percent("%d%%", 50)} ${"yes".padEnd(5)}${"no".padStart(5)}|`,
);
