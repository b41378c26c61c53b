import { moduleOf, nameOf } from './symbols.js';

interface Described {
  readonly name?: unknown;
  readonly [nameOf]?: unknown;
  readonly [moduleOf]?: unknown;
}

/** The Python qualified name of a class or function: the one given by `named`, else the JavaScript name. */
export function qualifiedName(target: object): string {
  const described = target as Described;
  // A subclass inherits the static property of its base: only an own one counts.
  if (Object.hasOwn(target, nameOf) && typeof described[nameOf] === 'string') return described[nameOf];
  return typeof described.name === 'string' && described.name !== '' ? described.name : '<lambda>';
}

/** The last part of the qualified name: Python's `__name__`. */
export function className(target: object): string {
  const name = qualifiedName(target);
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The Python module of a class or function: `__main__` unless it was told. */
export function moduleName(target: object): string {
  const own = Object.hasOwn(target, moduleOf) ? (target as Described)[moduleOf] : undefined;
  if (typeof own === 'string') return own;
  // The runtime's own classes say their name; only those inherit a module.
  const inherited = Object.hasOwn(target, nameOf) ? (target as Described)[moduleOf] : undefined;
  return typeof inherited === 'string' ? inherited : '__main__';
}
