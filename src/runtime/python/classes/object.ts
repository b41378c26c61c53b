import { address } from '../identity.js';
import { moduleName, qualifiedName } from '../class-name.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { isRecord } from '../operators/equals.js';
import { repr } from '../repr.js';
import { directoryOf, equalsOf, moduleOf, nameOf, reprOf } from '../symbols.js';
import { equals } from '../operators/equals.js';
import { keepFloats } from './field-floats.js';
import { snakeCase } from './names.js';
import { iterate } from '../iteration/iterate.js';

/** Python's `object.__repr__(x)`: `<__main__.Foo object at 0x7f...>`. */
export function objectRepr(x: object): string {
  return `<${moduleName(x.constructor)}.${qualifiedName(x.constructor)} object at ${address(x)}>`;
}

/** Python's `vars(x)`: the attributes by their Python names. @throws PyTypeError for a value without any. */
export function variables(x: unknown): Map<string, unknown> {
  if (typeof x !== 'object' || x === null || Array.isArray(x) || isRecord(x)) {
    throw new PyTypeError('vars() argument must have __dict__ attribute');
  }
  const dict = new Map(Object.entries(x).map(([key, value]) => [snakeCase(key), value]));
  keepFloats(x, dict);
  return dict;
}

/** Python's `dir(x)`: names of attributes and methods, sorted. */
export function directory(x: unknown): string[] {
  const own = (x as { readonly [directoryOf]?: unknown } | null)?.[directoryOf];
  if (typeof own === 'function') return ([...iterate(own.call(x))] as string[]).sort();
  const names = new Set<string>();
  for (
    let at = x as object | null;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(at)) if (name !== 'constructor') names.add(snakeCase(name));
  }
  return [...names].sort();
}

/** Python's `types.SimpleNamespace(**keywords)`. */
export class SimpleNamespace {
  static readonly [nameOf]: string = 'namespace';
  static readonly [moduleOf]: string = 'types';
  [name: string]: unknown;

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, values);
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof SimpleNamespace && equals({ ...this }, { ...other });
  }

  [reprOf](): string {
    const shown = Object.entries(this).map(([key, value]) => `${snakeCase(key)}=${repr(value)}`);
    return `namespace(${shown.join(', ')})`;
  }
}
