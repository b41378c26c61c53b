import {
  asciiBytes,
  asPythonError,
  decode as pythonDecode,
  encode as pythonEncode,
  print,
  typeName,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  ValueError,
} from "aio2ts/runtime/python";

function encode(
  text: string,
  encoding: string,
  errors: string = "strict",
): Uint8Array | string {
  try {
    return pythonEncode(text, encoding, errors);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof UnicodeEncodeError)) {
      throw error;
    }
    return `${error.encoding}: ${error.reason}`;
  }
}

function decode(data: Uint8Array, encoding: string): string {
  try {
    return pythonDecode(data, encoding);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof UnicodeDecodeError)) {
      throw error;
    }
    return `${error.encoding}: ${error.reason} at ${error.start}`;
  }
}

print(encode("plain", "ascii"));
print(encode("naïve", "ascii"));
print(encode("naïve", "latin-1"));
print(encode("price: €5", "latin-1"));
print(encode("naïve", "ascii", "replace"), encode("naïve", "ascii", "ignore"));
console.log(decode(asciiBytes("cafÃ©"), "utf-8"));
console.log(decode(asciiBytes("café"), "utf-8"));
console.log(decode(asciiBytes("cafÃ©"), "ascii"));
try {
  pythonEncode("déjà vu", "ascii");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof UnicodeError)) {
    throw error;
  }
  console.log(`${typeName(error)} ${error.message}`);
}
try {
  pythonDecode(asciiBytes("okÿ"));
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  console.log(`${typeName(error)} ${error.message}`);
}
