import { moduleOf, nameOf } from '../symbols.js';

/** A Python identifier as the ported programs spell it: underscores at the ends stay. */
export function camelCase(name: string): string {
  const [, before = '', middle = '', after = ''] = /^(_*)(.*?)(_*)$/.exec(name) ?? [];
  // A constant keeps its form.
  if (/^[A-Z0-9_]+$/.test(middle)) return name;
  return before + middle.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) + after;
}

/** The Python spelling of a ported identifier, as far as it can be told. */
export function snakeCase(name: string): string {
  if (/^[A-Z]/.test(name)) return name;
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, letter: string) => `${before}_${letter.toLowerCase()}`);
}

/**
 * Attaches a Python qualified name (`'fetch_price'`, `'Foo.bar'`, `'f.<locals>.g'`), where it is not the JavaScript name.
 */
export function named<F extends object>(target: F, name: string, module = '__main__'): F {
  Object.defineProperty(target, nameOf, { value: name, configurable: true });
  Object.defineProperty(target, moduleOf, { value: module, configurable: true });
  return target;
}
