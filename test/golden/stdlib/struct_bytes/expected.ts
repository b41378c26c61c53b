import {
  asciiBytes,
  asPythonError,
  bytearray,
  print,
  repeat,
  typed,
} from "aio2ts/runtime/python";
import {
  calcsize,
  iterUnpack,
  pack,
  packInto,
  Struct,
  StructError,
  unpack,
  unpackFrom,
} from "aio2ts/runtime/struct";

const packed = pack(">IHb?", 1024, 7, -3, true);
print(
  packed,
  unpack(">IHb?", packed) as readonly [number, number, number, boolean],
  calcsize(">IHb?"),
);
const [length, kind] = unpack("!IB", asciiBytes("\0\0\x01\0\x05")) as readonly [
  number,
  number,
];
console.log(`${length + 1} ${kind * 2}`);
const [ratio] = unpack("<d", pack("<d", 2.0)) as readonly [number];
print(
  typed(ratio, "float"),
  typed((unpack("<f", pack("<f", 1.5)) as readonly [number])[0], "float"),
  pack("<e", 0.5),
);
print(
  pack("4s3sc", asciiBytes("ab"), asciiBytes("wxyz"), asciiBytes("!")),
  unpack("2s1x1s", asciiBytes("hi.x")) as readonly [Uint8Array, Uint8Array],
  pack("3p", asciiBytes("abc")),
);
print(
  calcsize("bi"),
  calcsize("<bi"),
  calcsize("@lq"),
  pack("<3H", 1, 2, 3),
  pack("=q", -2),
);
const header = new Struct("<HI");
const buffer = bytearray(10);
header.packInto(buffer, 2, 258, 3);
packInto("B", buffer, 0, 9);
print(
  buffer,
  header.size,
  header.format,
  header.unpackFrom(buffer, 2),
  unpackFrom(">H", asciiBytes("\0\x01\x02"), 1) as readonly [number],
);
print(header.pack(1, 2), header.unpack(asciiBytes("\x01\0\x02\0\0\0")), [
  ...iterUnpack("<H", asciiBytes("\x01\0\x02\0")),
]);
print([...header.iterUnpack(repeat(header.pack(5, 6), 2))]);
for (const call of [
  () => pack("B", 300),
  () => pack("<h", 1.5),
  () => unpack("<I", asciiBytes("abc")) as readonly [number],
  () => pack("HH", 1),
  () => calcsize("z"),
  () => unpackFrom("<I", asciiBytes("abc")) as readonly [number],
]) {
  try {
    call();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof StructError)) {
      throw error;
    }
    console.log(error.message);
  }
}
print(unpack("<qB", pack("<qB", -(2 ** 40), 7)) as readonly [number, number]);
