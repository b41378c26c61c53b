/** Whether code units and code points differ in it. */
export function hasPairs(text: string): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text);
}

/** The code points as strings: what Python's positions count. */
export function points(text: string): readonly string[] {
  return Array.from(text);
}

/** The part between two positions, which lie within the text. */
export function between(text: string, start: number, end: number): string {
  return hasPairs(text) ? points(text).slice(start, end).join('') : text.slice(start, end);
}

/** The code points before a code unit. */
export function pointsBefore(text: string, unit: number): number {
  return hasPairs(text) ? points(text.slice(0, unit)).length : unit;
}
