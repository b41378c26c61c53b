/** What streams do with bytes. */
export function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return new Uint8Array(second);
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

export function startsWithBytes(data: Uint8Array, start: Uint8Array): boolean {
  return data.length >= start.length && start.every((byte, index) => data[index] === byte);
}

/** Where `part` begins, from `offset` on; -1 if it does not occur. */
export function indexOfBytes(data: Uint8Array, part: Uint8Array, offset: number): number {
  for (let at = data.indexOf(part[0]!, offset); at !== -1; at = data.indexOf(part[0]!, at + 1)) {
    if (startsWithBytes(data.subarray(at, at + part.length), part)) return at;
  }
  return -1;
}
