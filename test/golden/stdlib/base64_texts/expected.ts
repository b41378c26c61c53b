import {
  b16decode,
  b16encode,
  b32decode,
  b32encode,
  b64decode,
  b64encode,
  BinasciiError,
  decodebytes,
  encodebytes,
  urlsafeB64decode,
  urlsafeB64encode,
} from "aio2ts/runtime/base64";
import {
  asciiBytes,
  asPythonError,
  bytes,
  concatBytes,
  decode,
  equals,
  print,
  PyTypeError,
  range,
  repeat,
  tuple,
} from "aio2ts/runtime/python";

const data = concatBytes(bytes(range(0, 256, 17)), asciiBytes("?>~"));
for (let length = 0; length < 4; length++) {
  print(
    b64encode(data.slice(0, length)),
    equals(b64decode(b64encode(data.slice(0, length))), data.slice(0, length)),
  );
}
const token = urlsafeB64encode(data);
print(token, decode(b64encode(data)), equals(urlsafeB64decode(token), data));
print(b64encode(asciiBytes("ûÿ"), asciiBytes("-_")), b64decode("-_8=", "-_"));
print(
  decode(b64decode("aGk=\n")),
  b64decode("a G k ="),
  b64encode(asciiBytes("std")),
);
print(
  encodebytes(repeat(asciiBytes("x"), 60)),
  decodebytes(asciiBytes("eHh4\n")),
);
print(
  b32encode(asciiBytes("hello!")),
  b32decode("NBSWY3DPEE======"),
  b32decode("nbswy3dp", true),
);
print(b16encode(asciiBytes("\x01«")), b16decode("01AB"), b16decode("ff", true));
for (const [text, validate] of [
  tuple("abc", false),
  tuple("abcde", false),
  tuple("ab!d", true),
]) {
  try {
    print(b64decode(text, undefined, validate));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof BinasciiError)) {
      throw error;
    }
    console.log(`bad: ${error.message}`);
  }
}
try {
  b64encode("text" as never);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof PyTypeError)) {
    throw error;
  }
  console.log(error.message);
}
