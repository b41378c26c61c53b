import { className } from '../class-name.js';
import { AttributeError, PyTypeError, ValueError } from '../exceptions/builtin.js';
import { repr } from '../repr.js';
import { reprOf } from '../symbols.js';
import { typed } from '../typed.js';

/** What every named tuple has besides its items. */
export interface NamedTupleMethods {
  /** Python's `_asdict()`. */
  _asdict(): Map<string, unknown>;
  /** Python's `_replace(**changes)`. @throws ValueError for a name that is no field. */
  _replace(changes: Readonly<Record<string, unknown>>): this;
}

/** The class that {@link namedTuple} makes. */
export interface NamedTuple<T extends readonly unknown[]> {
  new (...items: T): Readonly<T> & NamedTupleMethods;
  readonly _fields: readonly string[];
  /** Python's `_make(items)`. @throws PyTypeError for another number of items. */
  _make<C extends new (...items: never[]) => unknown>(this: C, items: Iterable<T[number]>): InstanceType<C>;
}

/**
 * The base of `class Point(NamedTuple)`: a tuple whose items have names as well. A name is a pair where the property is
 * called otherwise, `['user_id', 'userId']`, and has a third part where a number has to be shown as Python's:
 * `['price', 'price', 'float']`.
 *
 * @example class Point extends namedTuple<[x: number, y: number]>('x', 'y') {}
 */
export function namedTuple<T extends readonly unknown[]>(
  ...fields: readonly (string | readonly [python: string, property: string, type?: string])[]
): NamedTuple<T> {
  const names = fields.map((field) => (typeof field === 'string' ? field : field[0]));
  const types = fields.map((field) => (typeof field === 'string' ? undefined : field[2]));
  const shown = (item: unknown, index: number): string => {
    const type = types[index];
    return repr(type === undefined ? item : typed(item, type));
  };
  const Tuple = class extends Array<unknown> {
    static override get [Symbol.species](): ArrayConstructor {
      return Array;
    }

    static readonly _fields = Object.freeze(names);

    /** Python's `Point._make([1, 2])`. */
    static _make(items: Iterable<unknown>): unknown {
      const given = [...items];
      if (given.length !== names.length)
        throw new PyTypeError(`Expected ${names.length} arguments, got ${given.length}`);
      return new this(...given);
    }

    constructor(...items: readonly unknown[]) {
      super();
      this.push(...items);
      Object.freeze(this);
    }

    [reprOf](): string {
      return `${className(this.constructor)}(${names.map((name, index) => `${name}=${shown(this[index], index)}`).join(', ')})`;
    }

    override toString(): string {
      return this[reprOf]();
    }

    _asdict(): Map<string, unknown> {
      return new Map(names.map((name, index) => [name, this[index]]));
    }

    _replace(changes: Readonly<Record<string, unknown>>): unknown {
      const unknown = Object.keys(changes).filter((name) => !names.includes(name));
      if (unknown.length > 0) throw new ValueError(`Got unexpected field names: ${repr(unknown)}`);
      const items = names.map((name, index) => (Object.hasOwn(changes, name) ? changes[name] : this[index]));
      return new (this.constructor as new (...items: readonly unknown[]) => unknown)(...items);
    }
  };
  fields.forEach((field, index) => {
    const property = typeof field === 'string' ? field : field[1];
    Object.defineProperty(Tuple.prototype, property, {
      configurable: true,
      get(this: readonly unknown[]): unknown {
        return this[index];
      },
      set(): never {
        throw new AttributeError("can't set attribute");
      },
    });
  });
  return Tuple as unknown as NamedTuple<T>;
}
