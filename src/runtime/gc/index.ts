/** `aio2ts/runtime/gc`: Python's `gc`; JavaScript collects by itself. */

/** Nothing to collect: 0. */
export function collect(): number {
  return 0;
}

/** Does nothing. */
export function disable(): null {
  return null;
}

/** Does nothing. */
export function enable(): null {
  return null;
}
