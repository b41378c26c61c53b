/** SHA-512 and SHA-384 (FIPS 180-4), with each 64-bit word as two halves. */
import { padded } from './padding.js';

const size = 128;

/** The first 64 bits of the fractions of the cube roots of the first primes: high and low halves in turn. */
const constants: Uint32Array = /* @__PURE__ */ cubeRoots(80);

function cubeRoots(count: number): Uint32Array {
  const words = new Uint32Array(count * 2);
  for (let prime = 2n, found = 0; found < count; prime += 1n) {
    if (!isPrime(prime)) continue;
    const fraction = root(prime << 192n) & 0xffffffffffffffffn;
    words[found * 2] = Number(fraction >> 32n);
    words[found * 2 + 1] = Number(fraction & 0xffffffffn);
    found += 1;
  }
  return words;
}

function isPrime(n: bigint): boolean {
  for (let divisor = 2n; divisor * divisor <= n; divisor += 1n) if (n % divisor === 0n) return false;
  return true;
}

/** The integer cube root. */
function root(n: bigint): bigint {
  let low = 0n;
  let high = 1n << 70n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle * middle * middle <= n) low = middle;
    else high = middle - 1n;
  }
  return low;
}

const initial512 = [
  0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1, 0x510e527f,
  0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
];
const initial384 = [
  0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939, 0x67332667,
  0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
];

export const sha512Digest = (data: Uint8Array): Uint8Array => digest(data, initial512, 64);
export const sha384Digest = (data: Uint8Array): Uint8Array => digest(data, initial384, 48);

function digest(data: Uint8Array, initial: readonly number[], length: number): Uint8Array {
  const state = Uint32Array.from(initial);
  const view = padded(data, size, false);
  const schedule = new Uint32Array(160);
  for (let at = 0; at < view.byteLength; at += size) compress(state, view, at, schedule);
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => out.setUint32(index * 4, word));
  return new Uint8Array(out.buffer).slice(0, length);
}

function fill(schedule: Uint32Array, view: DataView, at: number): void {
  for (let i = 0; i < 32; i += 1) schedule[i] = view.getUint32(at + i * 4);
  for (let i = 32; i < 160; i += 2) {
    const [ah, al] = [schedule[i - 30]!, schedule[i - 29]!];
    const [bh, bl] = [schedule[i - 4]!, schedule[i - 3]!];
    const s0h = ((ah >>> 1) | (al << 31)) ^ ((ah >>> 8) | (al << 24)) ^ (ah >>> 7);
    const s0l = ((al >>> 1) | (ah << 31)) ^ ((al >>> 8) | (ah << 24)) ^ ((al >>> 7) | (ah << 25));
    const s1h = ((bh >>> 19) | (bl << 13)) ^ ((bl >>> 29) | (bh << 3)) ^ (bh >>> 6);
    const s1l = ((bl >>> 19) | (bh << 13)) ^ ((bh >>> 29) | (bl << 3)) ^ ((bl >>> 6) | (bh << 26));
    const low = (s0l >>> 0) + (s1l >>> 0) + schedule[i - 13]! + schedule[i - 31]!;
    schedule[i] = s0h + s1h + schedule[i - 14]! + schedule[i - 32]! + carry(low);
    schedule[i + 1] = low;
  }
}

const carry = (low: number): number => Math.floor(low / 4294967296);

function compress(state: Uint32Array, view: DataView, at: number, schedule: Uint32Array): void {
  fill(schedule, view, at);
  const v = Uint32Array.from(state);
  for (let i = 0; i < 160; i += 2) {
    const [eh, el, ah, al] = [v[8]!, v[9]!, v[0]!, v[1]!];
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const chh = (eh & v[10]!) ^ (~eh & v[12]!);
    const chl = (el & v[11]!) ^ (~el & v[13]!);
    const low1 = v[15]! + (s1l >>> 0) + (chl >>> 0) + constants[i + 1]! + schedule[i + 1]!;
    const high1 = (v[14]! + s1h + chh + constants[i]! + schedule[i]! + carry(low1)) >>> 0;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const mh = (ah & v[2]!) ^ (ah & v[4]!) ^ (v[2]! & v[4]!);
    const ml = (al & v[3]!) ^ (al & v[5]!) ^ (v[3]! & v[5]!);
    v.copyWithin(2, 0, 14);
    const lowE = v[9]! + (low1 >>> 0);
    v[8] = v[8]! + high1 + carry(lowE);
    v[9] = lowE;
    const lowA = (low1 >>> 0) + (s0l >>> 0) + (ml >>> 0);
    v[0] = high1 + s0h + mh + carry(lowA);
    v[1] = lowA;
  }
  for (let i = 0; i < 16; i += 2) {
    const low = state[i + 1]! + v[i + 1]!;
    state[i] = state[i]! + v[i]! + carry(low);
    state[i + 1] = low;
  }
}
