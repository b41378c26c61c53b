/** What may name a file. */
import { PyTypeError } from '../python/exceptions.js';
import { typeName } from '../python/type-name.js';

/** `__fspath__` */
export const fspathOf: unique symbol = Symbol.for('aio2ts.fspath') as never;

/** A path: text, bytes, or an object that shows itself as one (`pathlib.Path`); anything else is refused when it is used. */
export type Path = unknown;

/** Python's `os.PathLike`: what shows itself as a path. */
export abstract class PathLike {
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && fspathOf in value;
  }

  abstract [fspathOf](): string;
}

/** @throws PyTypeError "expected str, bytes or os.PathLike object, not float" */
export function pathText(path: Path): string {
  if (typeof path === 'string') return path;
  if (path instanceof Uint8Array) return new TextDecoder().decode(path);
  const own = (path as { [fspathOf]?: () => string } | null)?.[fspathOf];
  if (own !== undefined) return own.call(path);
  throw new PyTypeError(`expected str, bytes or os.PathLike object, not ${typeName(path)}`);
}
