import { sha512Digest } from '../hashlib/sha512.js';
import { PyTypeError } from '../python/exceptions/builtin.js';
import { exactHash } from '../python/sets/exact-hash.js';
import { encode } from '../python/text/encode.js';

/** The 32-bit words, lowest first, that a seed stands for. @throws PyTypeError */
export function seedWords(seed: unknown): number[] {
  switch (typeof seed) {
    case 'string':
      return wordsOfBytes(encode(seed));
    case 'number':
      return wordsOf(Number.isInteger(seed) ? BigInt(seed) : (exactHash(seed) ?? 0n));
    case 'bigint':
    case 'boolean':
      return wordsOf(BigInt(seed));
    default:
      if (seed instanceof Uint8Array) return wordsOfBytes(seed);
      if (seed === null || seed === undefined) return randomWords();
      throw new PyTypeError('The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.');
  }
}

function wordsOf(value: bigint): number[] {
  const words: number[] = [];
  for (let left = value < 0n ? -value : value; left > 0n; left >>= 32n) words.push(Number(left & 0xffffffffn));
  return words.length === 0 ? [0] : words;
}

/** The bytes and their SHA-512 behind them, as one number. */
function wordsOfBytes(bytes: Uint8Array): number[] {
  const all = [...bytes, ...sha512Digest(Uint8Array.from(bytes))];
  return wordsOf(BigInt(`0x${all.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`));
}

function randomWords(): number[] {
  return [...crypto.getRandomValues(new Uint32Array(624))];
}
