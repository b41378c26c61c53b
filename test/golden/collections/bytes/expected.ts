import {
  asciiBytes,
  asPythonError,
  type ByteArray,
  bytearray,
  bytes,
  bytesHex,
  bytesMethod,
  chr,
  concatBytes,
  contains,
  decode,
  encode,
  equals,
  formatInt,
  inPlace,
  intFromBytes,
  intToBytes,
  joinBytes,
  print,
  printTo,
  repeat,
  replaceBytes,
  setItem,
  splitBytes,
  startsWithBytes,
  stripBytes,
  UnicodeDecodeError,
} from "aio2ts/runtime/python";

const data = asciiBytes("hello\n");
print(
  data,
  data.length,
  data[0],
  data.slice(-1),
  data.slice(1, 3),
  concatBytes(data, asciiBytes("!")),
  repeat(data, 2),
  contains(data, asciiBytes("ll")),
);
printTo({ end: "" }, decode(data));
print(
  encode("grüße", "utf-8"),
  decode(encode("grüße")),
  splitBytes(asciiBytes("a,b"), asciiBytes(",")),
  joinBytes(asciiBytes("-"), [asciiBytes("x"), asciiBytes("y")]),
);
print(
  intToBytes(1024, 4, "big"),
  intFromBytes(asciiBytes("\0\x10"), "big"),
  intToBytes(5, 2, "little"),
  bytesHex(asciiBytes("ÿ")),
);
print(
  bytes([104, 105]),
  bytes(3),
  [...asciiBytes("abc")],
  startsWithBytes(data, asciiBytes("he")),
  bytesMethod.upper(stripBytes(data)),
  replaceBytes(data, asciiBytes("l"), asciiBytes("L")),
);
let buffer = bytearray();
buffer.extend(asciiBytes("abc"));
buffer.append(100);
buffer = inPlace("+", buffer, asciiBytes("ef")) as ByteArray;
setItem(buffer, 0, 65);
print(
  buffer,
  bytes(buffer),
  buffer.length,
  decode(buffer, "ascii"),
  equals(buffer, asciiBytes("Abcdef")),
);
for (const byte of asciiBytes("ab")) {
  printTo({ end: " " }, byte, chr(byte), `${formatInt(byte, "08b")}`);
}
console.log();
try {
  decode(asciiBytes("ÿ"), "utf-8");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof UnicodeDecodeError)) {
    throw e;
  }
  console.log(`UnicodeDecodeError: ${e.message}`);
}
const value2 = decode(asciiBytes("ÿþ"), "utf-8", "replace");
const value3 = encode("é", "ascii", "ignore");
const value = asciiBytes("");
print(value2, value3, value.length > 0 ? value : asciiBytes("empty"));
