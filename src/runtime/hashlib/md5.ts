/** MD5 (RFC 1321). */
import { padded } from './padding.js';

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const constants: Uint32Array = /* @__PURE__ */ Uint32Array.from({ length: 64 }, (_, i) =>
  Math.floor(Math.abs(Math.sin(i + 1)) * 4294967296),
);

export function md5Digest(data: Uint8Array): Uint8Array {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const view = padded(data, 64, true);
  for (let at = 0; at < view.byteLength; at += 64) compress(state, view, at);
  const out = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => out.setUint32(index * 4, word, true));
  return new Uint8Array(out.buffer);
}

function compress(state: Uint32Array, view: DataView, at: number): void {
  let [a, b, c, d] = state as unknown as [number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const [mixed, word] = round(i, b, c, d);
    const by = shifts[i >> 4]?.[i & 3] ?? 0;
    const sum = (a + mixed + constants[i]! + view.getUint32(at + word * 4, true)) | 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0];
  }
  [a, b, c, d].forEach((word, index) => {
    state[index] = state[index]! + word;
  });
}

function round(i: number, b: number, c: number, d: number): readonly [mixed: number, word: number] {
  if (i < 16) return [(b & c) | (~b & d), i];
  if (i < 32) return [(d & b) | (~d & c), (5 * i + 1) % 16];
  return i < 48 ? [b ^ c ^ d, (3 * i + 5) % 16] : [c ^ (b | ~d), (7 * i) % 16];
}
