import { nameOf } from '../python/symbols.js';

interface Named {
  readonly name: string;
  [nameOf]?: string;
}

/** The Python qualified name of a function: what `named` attached, else the JavaScript name, which may be empty. */
export function pythonName(target: (...args: never[]) => unknown): string {
  const described = target as Named;
  return Object.hasOwn(target, nameOf) ? (described[nameOf] ?? '') : described.name;
}

/**
 * Attaches a function's Python qualified name, where a program can see it: `__name__`, a coroutine's `repr`, warnings.
 *
 * @example
 * export const fetchPrice = named(async (symbol: string) => { ... }, 'fetch_price');
 */
export function named<F extends (...args: never[]) => unknown>(target: F, name: string): F {
  Object.defineProperty(target, nameOf, { value: name, configurable: true });
  return target;
}
