import {
  algorithms,
  compareDigest,
  Hash,
  type Hmac,
  hmacDigest,
  hmacNew,
  md5,
  pbkdf2Hmac,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
} from "aio2ts/runtime/hashlib";
import {
  asciiBytes,
  asPythonError,
  bytesHex,
  call as pythonCall,
  encode,
  method,
  PyTypeError,
  repeat,
  str,
  ValueError,
} from "aio2ts/runtime/python";

const text = "The quick brown fox ü";
for (const make of [md5, sha1, sha224, sha256, sha384, sha512]) {
  const hash = pythonCall(make, [encode(text)]) as Hash;
  console.log(
    `${hash.name} ${hash.digestSize} ${hash.blockSize} ${hash.hexdigest()}`,
  );
}

function short(hash: Hash | Hmac): string {
  return (method(hash, "hexdigest") as string).slice(0, 8);
}

console.log(
  `${short(md5(asciiBytes("x")))} ${short(hmacNew(asciiBytes("k"), asciiBytes("m"), "md5"))}`,
);
const parts = sha256();
for (const part of [asciiBytes("The "), asciiBytes("quick")]) {
  parts.update(part);
}
const early = parts.copy();
parts.update(asciiBytes(" brown"));
console.log(
  `${str(early.hexdigest() === sha256(asciiBytes("The quick")).hexdigest())} ${parts.hexdigest().slice(0, 16)} ${parts.digest().length}`,
);
console.log(
  `${new Hash("sha1", repeat(asciiBytes("x"), 200)).hexdigest()} ${md5(asciiBytes("")).hexdigest()}`,
);
console.log(
  `${str(algorithms.has("sha256"))} ${bytesHex(pbkdf2Hmac("sha256", asciiBytes("pass"), asciiBytes("salt"), 10, 20))}`,
);
const signed = hmacNew(asciiBytes("key"), asciiBytes("message"), sha256);
signed.update(asciiBytes(" more"));
console.log(
  `${signed.hexdigest()} ${signed.name} ${signed.digestSize} ${signed.digest().length} ${str(signed.copy().hexdigest() === signed.hexdigest())}`,
);
console.log(
  `${hmacNew(repeat(asciiBytes("k"), 100), asciiBytes("m"), "sha512")
    .hexdigest()
    .slice(
      0,
      20,
    )} ${bytesHex(hmacDigest(asciiBytes("k"), asciiBytes("m"), "md5"))}`,
);
console.log(
  `${str(compareDigest("abc", "abc"))} ${str(compareDigest(asciiBytes("abc"), asciiBytes("abd")))}`,
);
for (const call of [() => sha256("text" as never), () => new Hash("nope")]) {
  try {
    call();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof PyTypeError || error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}
