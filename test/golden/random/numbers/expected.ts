import {
  asciiBytes,
  asPythonError,
  bytearray,
  bytesHex,
  equals,
  floatStr,
  print,
  PyTypeError,
  range,
  repr,
  str,
  typed,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import {
  getrandbits,
  getstate,
  randbytes,
  randint,
  random,
  randrange,
  seed as randomSeed,
  setstate,
  uniform,
} from "aio2ts/runtime/random";

for (const seed of [
  0,
  42,
  -7,
  2 ** 40,
  "text",
  "ümlaut",
  asciiBytes("bytes"),
  1.5,
  true,
  bytearray(asciiBytes("x")),
]) {
  randomSeed(seed);
  console.log(
    `${repr(typed(seed, "int | str | object | float | bool"))} ${floatStr(random())} ${randint(1, 6)} ${randrange(10, 100, 7)} ${getrandbits(16)}`,
  );
}
randomSeed(1);
print(
  Array.from(range(10), () => randrange(5)),
  randrange(10, 0, -3),
);
console.log(
  `${getrandbits(1)} ${getrandbits(32)} ${getrandbits(53)} ${bytesHex(randbytes(7))}`,
);
console.log(
  `${floatStr(uniform(1, 10))} ${floatStr(uniform(-1.5, 1.5))} ${randint(10 ** 12, 10 ** 13)}`,
);
const state = getstate();
const first = Array.from(range(3), () => random());
setstate(state);
console.log(
  `${str(
    equals(
      first,
      Array.from(range(3), () => random()),
    ),
  )} ${str(random() < 1)}`,
);
for (const call of [
  () => randint(5, 1),
  () => randrange(0),
  () => randrange(1, 5, 0),
  () => randomSeed([1]),
  () => getrandbits(-1),
]) {
  try {
    call();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError || error instanceof PyTypeError)) {
      throw error;
    }
    console.log(`${typeName(error)} ${error.message}`);
  }
}
randomSeed();
const value = random();
console.log(
  `${str(0 <= value && value < 1)} ${new Set(Array.from(range(100), () => random())).size}`,
);
for (let _ = 0; _ < 700; _++) {
  random();
}
