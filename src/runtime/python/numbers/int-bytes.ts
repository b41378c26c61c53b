import { OverflowError, ValueError } from '../exceptions/builtin.js';

/** Python's `int.to_bytes`. @throws OverflowError */
export function intToBytes(x: number | bigint, length = 1, byteorder: string = 'big', signed = false): Uint8Array {
  checkOrder(byteorder);
  const value = BigInt(x);
  if (value < 0n && !signed) throw new OverflowError("can't convert negative int to unsigned");
  const bits = BigInt(length * 8);
  const half = length > 0 ? 1n << (bits - 1n) : 1n;
  const [low, high] = signed ? [-half, half] : [0n, 1n << bits];
  if (value < low || value >= high) throw new OverflowError('int too big to convert');
  const bytes = new Uint8Array(length);
  let left = BigInt.asUintN(length * 8, value);
  for (let i = 0; i < length; i += 1, left >>= 8n) bytes[i] = Number(left & 0xffn);
  return byteorder === 'big' ? bytes.reverse() : bytes;
}

/** Python's `int.from_bytes`. */
export function intFromBytes(bytes: Iterable<number>, byteorder: string = 'big', signed = false): number {
  checkOrder(byteorder);
  const ordered = byteorder === 'big' ? [...bytes] : [...bytes].reverse();
  const value = ordered.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return Number(signed ? BigInt.asIntN(ordered.length * 8, value) : value);
}

function checkOrder(byteorder: string): void {
  if (byteorder !== 'big' && byteorder !== 'little') {
    throw new ValueError("byteorder must be either 'little' or 'big'");
  }
}
