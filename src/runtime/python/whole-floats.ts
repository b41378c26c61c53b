/**
 * Where a parser read `1.0`. The number itself does not say that it is a float, so the container is remembered, and what
 * shows the container asks here. An entry that was written since counts no more.
 */
const marks = new WeakMap<object, Map<unknown, number>>();

/** Remembers that the number in a container's place is a float without fraction. */
export function markWholeFloat(holder: object, key: unknown, value: number): void {
  const held = marks.get(holder);
  if (held === undefined) marks.set(holder, new Map([[key, value]]));
  else held.set(key, value);
}

/** Was this number read as a float? */
export function isWholeFloat(holder: object, key: unknown, value: number): boolean {
  return marks.get(holder)?.get(key) === value;
}
