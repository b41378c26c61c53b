/** yarl's percent-encoding: what each part of a URL may hold as it is. */

const unreserved = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
const allowed = `${unreserved}!$'()*,`;

export interface QuoterOptions {
  readonly safe?: string;
  /** Stays encoded where it is encoded. */
  readonly protect?: string;
  /** Whether it is a query string: a space is `+`. */
  readonly query?: boolean;
  /** Whether what is encoded already stays so. */
  readonly requote?: boolean;
}

export type Quoter = (text: string) => string;

export function quoter({ safe = '', protect = '', query = false, requote = true }: QuoterOptions = {}): Quoter {
  const plain = new Set(allowed + safe + (query ? '' : '+&=;') + protect);
  const encodeOne = (character: string): string => {
    if (query && character === ' ') return '+';
    if (plain.has(character)) return character;
    // A lone surrogate has no bytes.
    return /\p{Surrogate}/u.test(character) ? '' : percent(new TextEncoder().encode(character));
  };
  const keep = (encoded: string): string => {
    const character = String.fromCharCode(parseInt(encoded.slice(1), 16));
    return !protect.includes(character) && plain.has(character) ? character : encoded.toUpperCase();
  };
  return (text) => {
    const pieces = requote ? text.split(/(%[0-9A-Fa-f]{2})/) : [text];
    return pieces.map((piece, at) => (at % 2 === 1 ? keep(piece) : Array.from(piece, encodeOne).join(''))).join('');
  };
}

export function percent(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

const plainQuoter = quoter();
const queryQuoter = quoter({ query: true });

/** Decodes what is encoded, but for characters that would mean something else then. */
export function unquoter({ unsafe = '', query = false } = {}): Quoter {
  const shown = (character: string): string => {
    if (query && '+=&;'.includes(character)) return queryQuoter(character);
    return unsafe.includes(character) ? plainQuoter(character) : character;
  };
  const decoded = (run: string): string =>
    decodeRun(run)
      .map((part) => (part.startsWith('%') && part.length > 1 ? part : shown(part)))
      .join('');
  const literal = (text: string): string =>
    Array.from(text, (character) => {
      if (character === '+') return query ? ' ' : '+';
      return unsafe.includes(character) ? percent(new TextEncoder().encode(character)) : character;
    }).join('');
  return (text) =>
    text
      .split(/((?:%[0-9A-Fa-f]{2})+)/)
      .map((piece, at) => (at % 2 === 1 ? decoded(piece) : literal(piece)))
      .join('');
}

/** The characters of a run of `%XX`; what is no UTF-8 stays as it is. */
function decodeRun(run: string): string[] {
  const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => parseInt(pair, 16));
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const width = widthOf(bytes[at] as number);
    const text = width === 0 ? null : strictly(bytes.subarray(at, at + width), width);
    parts.push(text ?? run.slice(at * 3, at * 3 + 3));
    at += text === null ? 1 : width;
  }
  return parts;
}

function widthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function strictly(bytes: Uint8Array, width: number): string | null {
  if (bytes.length < width) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
