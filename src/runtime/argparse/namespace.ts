import { equals } from '../python/operators/equals.js';
import { repr } from '../python/repr.js';
import { typed } from '../python/typed.js';
import { containsOf, equalsOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';

/** Which attributes hold floats: a number of JavaScript does not say. */
const floats = new WeakMap<Namespace, Set<string>>();

/** Sets an attribute that is, or holds, a float. */
export function markFloat(namespace: Namespace, name: string, isFloat: boolean): void {
  const names = floats.get(namespace) ?? new Set<string>();
  if (isFloat) names.add(name);
  else names.delete(name);
  floats.set(namespace, names);
}

/** What a subcommand has read. */
export function copyFloats(from: Namespace, to: Namespace): void {
  for (const name of floats.get(from) ?? []) markFloat(to, name, true);
}

function shown(namespace: Namespace, name: string, value: unknown): string {
  if (floats.get(namespace)?.has(name) !== true || value === null) return repr(value);
  return repr(typed(value, Array.isArray(value) ? 'list[float]' : 'float'));
}

/** Python's `argparse.Namespace`: its attributes are the arguments, under their Python names. */
export class Namespace {
  static readonly [nameOf]: string = 'Namespace';
  static readonly [moduleOf]: string = 'argparse';
  [name: string]: unknown;

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, values);
  }

  [containsOf](name: unknown): boolean {
    return typeof name === 'string' && Object.hasOwn(this, name);
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof Namespace && equals({ ...this }, { ...other });
  }

  [reprOf](): string {
    return `Namespace(${Object.entries(this).map(([name, value]) => `${name}=${shown(this, name, value)}`).join(', ')})`;
  }

  toString(): string {
    return this[reprOf]();
  }
}
