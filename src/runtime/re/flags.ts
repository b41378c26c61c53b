/** The flags of Python's `re`. */
export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const ASCII = 256;

const NAMES: readonly (readonly [number, string])[] = [
  [ASCII, 'ASCII'],
  [DOTALL, 'DOTALL'],
  [IGNORECASE, 'IGNORECASE'],
  [LOCALE, 'LOCALE'],
  [MULTILINE, 'MULTILINE'],
  [VERBOSE, 'VERBOSE'],
];

/** `re.IGNORECASE|re.MULTILINE` */
export function flagNames(flags: number): string {
  const order = ['IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'ASCII'];
  const known = NAMES.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
  return order.flatMap((name) => (known.includes(name) ? [`re.${name}`] : [])).join('|');
}

/** The letters of `(?i)`. */
export const LETTERS: Readonly<Record<string, number>> = {
  i: IGNORECASE,
  L: LOCALE,
  m: MULTILINE,
  s: DOTALL,
  u: UNICODE,
  x: VERBOSE,
  a: ASCII,
};
