import { address } from '../identity.js';
import { className, moduleName, qualifiedName } from '../class-name.js';
import { AttributeError, PyTypeError } from '../exceptions/builtin.js';
import { isRecord } from '../operators/equals.js';
import { repr } from '../repr.js';
import { deleteAttributeOf, directoryOf, equalsOf, getAttributeOf, setAttributeOf, moduleOf, nameOf, reprOf } from '../symbols.js';
import { equals } from '../operators/equals.js';
import { keepFloats } from './field-floats.js';
import { camelCase, snakeCase } from './names.js';
import { setOwnAttribute } from './set-own-attribute.js';
import { iterate } from '../iteration/iterate.js';

/** Python's `object.__repr__(x)`: `<__main__.Foo object at 0x7f...>`. */
export function objectRepr(x: object): string {
  return `<${moduleName(x.constructor)}.${qualifiedName(x.constructor)} object at ${address(x)}>`;
}

/** The attributes of an object when it was made; what is put into it or taken out of it is the object's own. */
class AttributesOf extends Map<string, unknown> {
  private readonly owner: object;

  constructor(owner: object) {
    super();
    this.owner = owner;
    for (const [key, value] of Object.entries(owner)) super.set(snakeCase(key), value);
  }

  override set(name: string, value: unknown): this {
    setOwnAttribute(this.owner, name, value);
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    Reflect.deleteProperty(this.owner, camelCase(name));
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }
}

interface Attributes {
  has(name: never): boolean;
  get(name: never): unknown;
  set(name: never, value: never): unknown;
  delete(name: never): boolean;
}

/**
 * `x.__dict__ = attributes`: from then on the items are the attributes, as of `class Settings(dict)` whose attributes are
 * its items, and of objects that share their state.
 */
export function replaceAttributes(x: object, attributes: Attributes): void {
  const missing = (name: string): AttributeError => new AttributeError(`'${className(x.constructor)}' object has no attribute '${name}'`);
  const hooks = {
    [getAttributeOf](name: string): unknown {
      if (!attributes.has(name as never)) throw missing(name);
      return attributes.get(name as never);
    },
    [setAttributeOf](name: string, value: unknown): void {
      attributes.set(name as never, value as never);
    },
    [deleteAttributeOf](name: string): void {
      if (!attributes.delete(name as never)) throw missing(name);
    },
  };
  for (const key of Object.getOwnPropertySymbols(hooks)) Object.defineProperty(x, key, { value: Reflect.get(hooks, key), configurable: true });
}

/** Python's `vars(x)`: the attributes by their Python names. @throws PyTypeError for a value without any. */
export function variables(x: unknown): Map<string, unknown> {
  if (typeof x !== 'object' || x === null || Array.isArray(x) || isRecord(x)) {
    throw new PyTypeError('vars() argument must have __dict__ attribute');
  }
  const dict = new AttributesOf(x);
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
