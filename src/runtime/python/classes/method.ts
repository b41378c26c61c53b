import { call } from '../functions/call.js';
import { Keywords } from '../functions/keywords.js';
import { isClass } from '../is-class.js';
import { attribute } from './get-attribute.js';
import { methodsOf } from './builtin-methods.js';
import { snakeCase } from './names.js';

/**
 * `x.name(...)` of a receiver of unknown type: a method of str, list, dict, set, bytes as Python defines it, or the
 * object's own. A last argument of class {@link Keywords} holds the keywords.
 *
 * @throws AttributeError `'int' object has no attribute 'append'`; PyTypeError for what can't be called.
 */
export function method(x: unknown, tsName: string, ...args: readonly unknown[]): unknown {
  return methodNamed(x, tsName, snakeCase(tsName), args);
}

/** {@link method} where the Python name is not the usual spelling of the TypeScript one. */
export function methodNamed(
  x: unknown,
  tsName: string,
  pyName: string,
  args: readonly unknown[],
  keywords?: Keywords,
): unknown {
  const found = attribute(x, tsName, pyName);
  const last = args.at(-1);
  const named = keywords ?? (last instanceof Keywords ? last : undefined);
  const positional = last instanceof Keywords ? args.slice(0, -1) : args;
  if (named === undefined) return call(found, positional);
  // Builtin methods place keywords themselves.
  return isBuiltinMethod(x, pyName) ? call(found, [...positional, named]) : call(found, positional, named);
}

function isBuiltinMethod(x: unknown, pyName: string): boolean {
  return !isClass(x) && methodsOf(x)?.[pyName] !== undefined;
}
