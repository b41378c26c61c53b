import { qualifiedName } from '../class-name.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { call } from '../functions/call.js';
import { Keywords } from '../functions/keywords.js';
import { signatureFor } from '../functions/signature.js';
import { hash } from '../operators/hash.js';
import { same } from '../operators/equals.js';
import { greaterEqual, greaterThan, lessEqual, lessThan } from '../operators/compare.js';
import { NotImplemented } from '../operators/not-implemented.js';
import { mapElements } from './map-elements.js';
import { repr } from '../repr.js';
import {
  equalsOf,
  fieldsOf,
  greaterEqualOf,
  greaterThanOf,
  hashOf,
  lessEqualOf,
  lessThanOf,
  reprOf,
} from '../symbols.js';
import { typed } from '../typed.js';
import { keepFloats } from './field-floats.js';

/** A field of a dataclass; made by {@link dataField}. */
export class Field {
  /** The Python name. */
  readonly name: string;
  /** The TypeScript property. */
  readonly attribute: string;
  readonly repr: boolean;
  readonly compare: boolean;
  readonly hash: boolean;
  readonly init: boolean;
  /** The Python type, where it matters for showing: `float`. */
  readonly type: string | null;
  readonly default: (() => unknown) | null;

  constructor(name: string, options: FieldOptions) {
    this.name = name;
    this.attribute = options.attribute ?? name;
    this.repr = options.repr ?? true;
    this.compare = options.compare ?? true;
    this.hash = options.hash ?? this.compare;
    this.init = options.init ?? true;
    this.type = options.type ?? null;
    this.default = options.default ?? null;
  }
}

/** What a field may say besides its name. */
export type FieldOptions = Partial<Omit<Field, 'name'>>;

/** A field: `dataField('created_at', { attribute: 'createdAt', type: 'float' })`. */
export function dataField(name: string, options: FieldOptions = {}): Field {
  return new Field(name, options);
}

/** `@dataclass(...)`'s arguments that matter at run time. */
export interface DataclassOptions {
  readonly repr?: boolean;
  readonly eq?: boolean;
  readonly order?: boolean;
  readonly frozen?: boolean;
  readonly unsafeHash?: boolean;
}

type Class = abstract new (...args: never[]) => object;

function read(x: object, field: Field): unknown {
  const value = (x as Record<string, unknown>)[field.attribute];
  return field.type === null ? value : typed(value, field.type);
}

function tupleOf(x: object, fields: readonly Field[]): readonly unknown[] {
  return Object.freeze(fields.map((field) => (x as Record<string, unknown>)[field.attribute]));
}

/**
 * Adds what `@dataclass` adds: repr and equality unless the class has its own, order and hash on demand. The fields of
 * base classes come first, as in Python.
 *
 * @example static { dataclass(Point, [dataField('x'), dataField('y')], { order: true }); }
 */
export function dataclass<C extends Class>(target: C, fields: readonly Field[], options: DataclassOptions = {}): C {
  const all = new Map([...inherited(target), ...fields].map((field) => [field.name, field]));
  const list = [...all.values()];
  Object.defineProperty(target, fieldsOf, { value: Object.freeze(list), configurable: true });
  const define = (key: symbol, value: unknown): void => {
    if (Object.hasOwn(target.prototype, key)) return;
    Object.defineProperty(target.prototype, key, { value, configurable: true, writable: true });
  };
  if (options.repr !== false) define(reprOf, dataRepr);
  const compared = list.filter((field) => field.compare);
  if (options.eq !== false) define(equalsOf, equality(compared));
  if (options.order === true) defineOrder(define, compared);
  const hashed = list.filter((field) => field.hash);
  if (options.unsafeHash === true || (options.eq !== false && options.frozen === true)) {
    define(hashOf, function dataHash(this: object): number {
      return hash(tupleOf(this, hashed));
    });
  } else if (options.eq !== false) {
    define(hashOf, null);
  }
  return target;
}

function inherited(target: Class): readonly Field[] {
  return (target as { readonly [fieldsOf]?: readonly Field[] })[fieldsOf] ?? [];
}

function dataRepr(this: object): string {
  const shown = dataFields(this).filter((field) => field.repr);
  return `${qualifiedName(this.constructor)}(${shown.map((field) => `${field.name}=${repr(read(this, field))}`).join(', ')})`;
}

function equality(fields: readonly Field[]): (this: object, other: unknown) => unknown {
  return function dataEquals(other) {
    if (typeof other !== 'object' || other === null || other.constructor !== this.constructor) return NotImplemented;
    return same(tupleOf(this, fields), tupleOf(other, fields));
  };
}

function defineOrder(define: (key: symbol, value: unknown) => void, fields: readonly Field[]): void {
  const methods = [
    [lessThanOf, lessThan],
    [lessEqualOf, lessEqual],
    [greaterThanOf, greaterThan],
    [greaterEqualOf, greaterEqual],
  ] as const;
  for (const [key, order] of methods) {
    define(key, function dataOrder(this: object, other: unknown): unknown {
      if (typeof other !== 'object' || other === null || other.constructor !== this.constructor) return NotImplemented;
      return order(tupleOf(this, fields), tupleOf(other, fields));
    });
  }
}

/** Ends the constructor of a frozen dataclass: assignments then raise FrozenInstanceError. Subclasses end their own. */
export function frozenFields(x: object, constructed: unknown, own: unknown): void {
  if (constructed === own) Object.freeze(x);
}

/** Python's `dataclasses.fields(x)` of an instance or a class. @throws PyTypeError */
export function dataFields(x: object): readonly Field[] {
  const found = (typeof x === 'function' ? x : x.constructor) as { readonly [fieldsOf]?: readonly Field[] };
  const fields = found[fieldsOf];
  if (fields === undefined) throw new PyTypeError('must be called with a dataclass type or instance');
  return fields;
}

/** Python's `dataclasses.is_dataclass(x)`. */
export function isDataclass(x: unknown): boolean {
  if (typeof x === 'function') return fieldsOf in x;
  return typeof x === 'object' && x !== null && fieldsOf in x.constructor;
}

/** Python's `dataclasses.replace(x, **changes)`: constructs anew. @throws PyTypeError for a field that there is not. */
export function replaceFields<T extends object>(x: T, given: Keywords | Readonly<Record<string, unknown>>): T {
  const changes = given instanceof Keywords ? Object.fromEntries(given.values) : given;
  const fields = dataFields(x);
  const unknown = Object.keys(changes).find((name) => !fields.some((field) => field.name === name));
  const type = x.constructor as new (...args: readonly unknown[]) => T;
  if (unknown !== undefined) {
    throw new PyTypeError(`${qualifiedName(type)}.__init__() got an unexpected keyword argument '${unknown}'`);
  }
  const taken = fields.filter((field) => field.init);
  const values = taken.map((field): readonly [string, unknown] => [
    field.name,
    Object.hasOwn(changes, field.name) ? changes[field.name] : (x as Record<string, unknown>)[field.attribute],
  ]);
  if (signatureFor(type) !== null) return call(type, [], new Keywords(new Map(values))) as T;
  return new type(...values.map(([, value]) => value));
}

/** Python's `dataclasses.asdict(x)`: deep, with Python's names as keys. */
export function asDict(instance: unknown): Map<string, unknown> {
  const x = instance as object;
  const dict = new Map(
    dataFields(x).map((field) => [field.name, converted((x as Record<string, unknown>)[field.attribute], asDict)]),
  );
  keepFloats(x, dict);
  return dict;
}

/** Python's `dataclasses.astuple(x)`: deep. */
export function asTuple(instance: unknown): readonly unknown[] {
  const x = instance as object;
  return Object.freeze(
    dataFields(x).map((field) => converted((x as Record<string, unknown>)[field.attribute], asTuple)),
  );
}

function converted(value: unknown, convert: (x: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isDataclass(value)) return convert(value);
  return mapElements(value, (element) => converted(element, convert));
}
