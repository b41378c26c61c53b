import { asciiBytes, str } from "aio2ts/runtime/python";
import {
  choice,
  compareDigest,
  randbelow,
  randbits,
  tokenBytes,
  tokenHex,
  tokenUrlsafe,
} from "aio2ts/runtime/secrets";

console.log(
  `${tokenHex(8).length} ${tokenHex().length} ${tokenBytes(5).length} ${tokenUrlsafe(16).length}`,
);
console.log(
  `${choice(["only"])} ${randbelow(1)} ${str(randbits(8) < 256)} ${str(tokenHex() !== tokenHex())}`,
);
console.log(
  `${str(compareDigest("a", "a"))} ${str(compareDigest(asciiBytes("a"), asciiBytes("b")))}`,
);
