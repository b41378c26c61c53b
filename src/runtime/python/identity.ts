interface Identities {
  readonly known: WeakMap<object, number>;
  count: number;
}

/** Identities are the process's, so two copies of the runtime share them. */
function identities(): Identities {
  const key = Symbol.for('aio2ts.identities');
  const registry = globalThis as unknown as Record<symbol, Identities | undefined>;
  return (registry[key] ??= { known: new WeakMap(), count: 0 });
}

/**
 * Python's `id(x)`: a number that no other living object has. Numbers and strings have their value's, so that `is`
 * and `id` agree about them.
 */
export function id(x: unknown): number {
  if ((typeof x === 'object' && x !== null) || typeof x === 'function') return objectIdentity(x);
  if (x === null || x === undefined) return 0x7f00_0000_1000;
  if (typeof x === 'boolean') return x ? 0x7f00_0000_2020 : 0x7f00_0000_2000;
  let value = 0x10_0000;
  for (const character of `${typeof x}:${String(x)}`) value = (value * 31 + character.charCodeAt(0)) % 0xffff_ffff;
  return 0x7f10_0000_0000 + value * 16;
}

function objectIdentity(x: object): number {
  const { known } = identities();
  const seen = known.get(x);
  if (seen !== undefined) return seen;
  const fresh = 0x7f20_0000_0000 + identities().count++ * 0x30;
  known.set(x, fresh);
  return fresh;
}

/** The address in a default `repr`: `0x7f2000000030`. */
export function address(x: unknown): string {
  return `0x${id(x).toString(16)}`;
}
