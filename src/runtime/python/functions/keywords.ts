import { PyTypeError } from '../exceptions/builtin.js';
import { Dict } from '../mappings/dict.js';
import { typeName } from '../type-name.js';

/** What keywords are made of: `{ name: value }`, or a dict of a `**` argument. */
export type KeywordSource = Keywords | Readonly<Record<string, unknown>> | ReadonlyMap<unknown, unknown>;

/** The keyword arguments of a call, under their Python names: a class of its own, so that no dict is mistaken for them. */
export class Keywords {
  readonly values: ReadonlyMap<string, unknown>;

  /** `new Keywords({ name: value }, mapping)` for `f(name=value, **mapping)`. @throws PyTypeError for a name given twice. */
  constructor(...sources: readonly unknown[]) {
    const values = new Map<string, unknown>();
    for (const source of sources) for (const [name, value] of entries(source)) add(values, name, value);
    this.values = values;
  }

  get size(): number {
    return this.values.size;
  }
}

function entries(source: unknown): Iterable<readonly [unknown, unknown]> {
  if (source instanceof Keywords) return source.values;
  if (source instanceof Map) return source;
  if (typeof source === 'object' && source !== null && !Array.isArray(source)) return Object.entries(source);
  throw new PyTypeError(`argument after ** must be a mapping, not ${typeName(source)}`);
}

function add(values: Map<string, unknown>, name: unknown, value: unknown): void {
  if (typeof name !== 'string') throw new PyTypeError('keywords must be strings');
  if (values.has(name)) throw new PyTypeError(`got multiple values for keyword argument '${name}'`);
  values.set(name, value);
}

/** `*args` and `**kwargs` of a function whose rest parameter may end in a {@link Keywords}. */
export function splitKeywords<T, V = unknown>(
  params: readonly T[],
): readonly [args: readonly Exclude<T, Keywords>[], kwargs: Dict<string, V>] {
  const last: unknown = params.at(-1);
  const args = last instanceof Keywords ? params.slice(0, -1) : params;
  return [
    Object.freeze([...args]) as readonly Exclude<T, Keywords>[],
    keywordsOf<V>(last instanceof Keywords ? last : undefined),
  ];
}

/** `**kwargs` of a function: a new dict. */
export function keywordsOf<V = unknown>(given?: Keywords): Dict<string, V> {
  return new Dict(given?.values) as Dict<string, V>;
}

/** Takes a keyword-only parameter out of `**kwargs`. @throws PyTypeError where it is missing and has no default. */
export function takeKeyword(kwargs: Map<string, unknown>, name: string, ...fallback: readonly unknown[]): unknown {
  if (!kwargs.has(name)) {
    if (fallback.length > 0) return fallback[0];
    throw new PyTypeError(`missing 1 required keyword-only argument: '${name}'`);
  }
  const value = kwargs.get(name);
  kwargs.delete(name);
  return value;
}
