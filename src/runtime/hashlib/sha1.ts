/** SHA-1 (FIPS 180-4). */
import { padded } from './padding.js';

export function sha1Digest(data: Uint8Array): Uint8Array {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const view = padded(data, 64, false);
  const schedule = new Uint32Array(80);
  for (let at = 0; at < view.byteLength; at += 64) compress(state, view, at, schedule);
  const out = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => out.setUint32(index * 4, word));
  return new Uint8Array(out.buffer);
}

const turned = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function compress(state: Uint32Array, view: DataView, at: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 80; i += 1) w[i] = turned(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let i = 0; i < 80; i += 1) {
    const [mixed, constant] = round(i, b, c, d);
    const next = (turned(a, 5) + mixed + e + constant + w[i]!) | 0;
    [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, index) => {
    state[index] = state[index]! + word;
  });
}

function round(i: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (i < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (i < 40) return [b ^ c ^ d, 0x6ed9eba1];
  return i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
}
