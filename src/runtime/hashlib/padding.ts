/** A message with a one, zeros and its length in bits behind it, up to whole blocks. */
export function padded(data: Uint8Array, block: number, isLittleEndian: boolean): DataView {
  const lengthBytes = block / 8;
  const total = Math.ceil((data.length + 1 + lengthBytes) / block) * block;
  const bytes = new Uint8Array(total);
  bytes.set(data);
  bytes[data.length] = 0x80;
  const view = new DataView(bytes.buffer);
  const bits = BigInt(data.length) * 8n;
  view.setBigUint64(total - 8, bits, isLittleEndian);
  return view;
}
