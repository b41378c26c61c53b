import { Hmac } from './hmac.js';

/** Python's `hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, dklen)` (RFC 8018). */
export function pbkdf2Hmac(
  hashName: string,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number | null = null,
): Uint8Array {
  const keyed = new Hmac(password, null, hashName);
  const size = length ?? keyed.digestSize;
  const out = new Uint8Array(Math.ceil(size / keyed.digestSize) * keyed.digestSize);
  for (let block = 0; block * keyed.digestSize < size; block += 1) {
    const number = Uint8Array.of((block + 1) >>> 24, (block + 1) >>> 16, (block + 1) >>> 8, block + 1);
    let part = signed(keyed, Uint8Array.of(...salt, ...number));
    const sum = part.slice();
    for (let round = 1; round < iterations; round += 1) {
      part = signed(keyed, part);
      part.forEach((byte, at) => {
        sum[at] = (sum[at] ?? 0) ^ byte;
      });
    }
    out.set(sum, block * keyed.digestSize);
  }
  return out.slice(0, size);
}

function signed(keyed: Hmac, message: Uint8Array): Uint8Array {
  const copy = keyed.copy();
  copy.update(message);
  return copy.digest();
}
