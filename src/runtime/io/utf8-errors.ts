/** Where bytes are no UTF-8, in the words of Python's decoder. */
export interface Utf8Error {
  readonly start: number;
  readonly end: number;
  readonly reason: 'invalid start byte' | 'invalid continuation byte' | 'unexpected end of data';
}

/** The first error from `from` on. */
export function nextUtf8Error(bytes: Uint8Array, from: number): Utf8Error | null {
  let index = from;
  while (index < bytes.length) {
    const lead = bytes[index] as number;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return { start: index, end: index + 1, reason: 'invalid start byte' };
    const width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (let i = 1; i < width; i++) {
      const byte = bytes[index + i];
      if (byte === undefined) return { start: index, end: bytes.length, reason: 'unexpected end of data' };
      if (!continues(lead, i, byte)) return { start: index, end: index + i, reason: 'invalid continuation byte' };
    }
    index += width;
  }
  return null;
}

/** The second byte also rules out overlong forms, surrogates and what lies beyond U+10FFFF. */
function continues(lead: number, place: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (place > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}
