/** Python's `enum`: members are the statics of a class. @see https://docs.python.org/3.13/library/enum.html */
import { className, qualifiedName } from '../class-name.js';
import { KeyError, ValueError } from '../exceptions/builtin.js';
import { format } from '../format/format.js';
import { equals } from '../operators/equals.js';
import { hash } from '../operators/hash.js';
import { NotImplemented } from '../operators/not-implemented.js';
import { repr } from '../repr.js';
import { str } from '../str.js';
import * as symbols from '../symbols.js';

type EnumClass<E extends Enum> = abstract new (...args: never[]) => E;

/** Canonical members in order of definition, and all names, aliases too. */
interface Registry {
  readonly members: Enum[];
  readonly names: Map<string, Enum>;
}

const registryOf: unique symbol = Symbol.for('aio2ts.enumMembers') as never;

function registry(type: object): Registry {
  const held = type as { [registryOf]?: Registry };
  if (!Object.hasOwn(type, registryOf))
    Object.defineProperty(type, registryOf, { value: { members: [], names: new Map() }, configurable: true });
  return held[registryOf]!;
}

/**
 * A member of an enumeration. A second name for a value is an alias: the constructor gives the first member.
 *
 * @example
 * class Color extends Enum<number> {
 *   static readonly RED = new Color('RED', 1);
 * }
 */
export class Enum<V = unknown> {
  /** The Python name. */
  declare readonly name: string;
  declare readonly value: V;

  constructor(name: string, value: V) {
    const { members, names } = registry(new.target);
    const known = members.find((member) => equals(member.value, value));
    if (known !== undefined) {
      names.set(name, known);
      return known as Enum<V>;
    }
    Object.defineProperty(this, 'name', { value: name, enumerable: true });
    Object.defineProperty(this, 'value', { value, enumerable: true });
    members.push(this as unknown as Enum);
    names.set(name, this as unknown as Enum);
  }

  /** `for member in Color` where the class is a value. */
  static [Symbol.iterator](): Iterator<Enum> {
    return registry(this).members.values();
  }

  static [symbols.lengthOf](): number {
    return registry(this).members.length;
  }

  /** `member in Color`, `1 in Color`. */
  static [symbols.containsOf](item: unknown): boolean {
    const { members } = registry(this);
    return members.some((member) => member === item || equals(member.value, item));
  }

  /** Python's `str(member)`: `Color.RED`. */
  toString(): string {
    return `${className(this.constructor)}.${this.name}`;
  }

  /** Python's `repr(member)`: `<Color.RED: 1>`. */
  [symbols.reprOf](): string {
    return `<${className(this.constructor)}.${this.name}: ${repr(this.value)}>`;
  }

  [symbols.hashOf](): number {
    return hash(this.name);
  }

  /** Python's `format(member, spec)`: of its text. */
  [symbols.formatOf](spec: string): string {
    return format(this.toString(), spec);
  }
}

/** The members of an enumeration, in order and without aliases: `for member in Color`. */
export function enumMembers<E extends Enum>(type: EnumClass<E>): E[] {
  return [...registry(type).members] as E[];
}

/** `Color["RED"]`. @throws KeyError */
export function enumNamed<E extends Enum>(type: EnumClass<E>, name: string): E {
  const found = registry(type).names.get(name);
  if (found === undefined) throw new KeyError(name);
  return found as E;
}

/** `Color(1)`; `_missing_` of the class is asked for a value that no member has. @throws ValueError */
export function enumMember<E extends Enum>(type: EnumClass<E>, value: unknown): E {
  if (value instanceof Enum && value.constructor === type) return value as E;
  const found = registry(type).members.find((member) => equals(member.value, value));
  if (found !== undefined) return found as E;
  const composed = composedOf(type, value);
  if (composed !== null) return composed as unknown as E;
  const { _missing_: missing } = type as { readonly _missing_?: (value: unknown) => E | null };
  const given = missing?.call(type, value) ?? null;
  if (given !== null) return given;
  throw new ValueError(`${repr(value)} is not a valid ${qualifiedName(type)}`);
}

/** `@unique`. @throws ValueError if two names of the enumeration have one value. */
export function uniqueMembers(type: EnumClass<Enum>): void {
  const aliases = [...registry(type).names].filter(([name, member]) => member.name !== name);
  if (aliases.length === 0) return;
  const texts = aliases.map(([name, member]) => `${name} -> ${member.name}`);
  throw new ValueError(`duplicate values found in <enum '${className(type)}'>: ${texts.join(', ')}`);
}

// ---- members that are numbers or strings ------------------------------------------------------------------

type Operation = (a: number, b: number) => number;

const OPERATIONS: readonly (readonly [plain: symbol, reverse: symbol, operation: Operation])[] = [
  [symbols.addOf, symbols.reverseAddOf, (a, b) => a + b],
  [symbols.subtractOf, symbols.reverseSubtractOf, (a, b) => a - b],
  [symbols.multiplyOf, symbols.reverseMultiplyOf, (a, b) => a * b],
  [symbols.divideOf, symbols.reverseDivideOf, (a, b) => a / b],
  [symbols.floorDivideOf, symbols.reverseFloorDivideOf, (a, b) => Math.floor(a / b)],
  [symbols.moduloOf, symbols.reverseModuloOf, (a, b) => ((a % b) + b) % b],
  [symbols.powerOf, symbols.reversePowerOf, (a, b) => a ** b],
];

const COMPARISONS: readonly (readonly [symbol, (a: number | string, b: number | string) => boolean])[] = [
  [symbols.lessThanOf, (a, b) => a < b],
  [symbols.lessEqualOf, (a, b) => a <= b],
  [symbols.greaterThanOf, (a, b) => a > b],
  [symbols.greaterEqualOf, (a, b) => a >= b],
  [symbols.equalsOf, (a, b) => a === b],
];

/** The number or string that a value is, or stands for. */
function plain(x: unknown): unknown {
  return x instanceof ValuedEnum ? x.value : typeof x === 'boolean' ? Number(x) : x;
}

/** A member that is also its value: equal to it, ordered with it, usable in its place. */
abstract class ValuedEnum<V extends number | string> extends Enum<V> {
  override valueOf(): V {
    return this.value;
  }

  override [symbols.hashOf](): number {
    return hash(this.value);
  }

  [symbols.truthOf](): boolean {
    return Boolean(this.value);
  }

  static {
    for (const [key, compare] of COMPARISONS) {
      define(ValuedEnum, key, function (this: ValuedEnum<number | string>, other: unknown): unknown {
        const value = plain(other);
        return typeof value === typeof this.value ? compare(this.value, value as number | string) : NotImplemented;
      });
    }
  }
}

function define(type: { readonly prototype: object }, key: symbol, value: unknown): void {
  Object.defineProperty(type.prototype, key, { value, configurable: true, writable: true });
}

/** `class Level(int, Enum)`: an int that shows as `Level.LOW`. */
export class IntMixinEnum extends ValuedEnum<number> {
  [symbols.intOf](): number {
    return this.value;
  }

  [symbols.indexOf](): number {
    return this.value;
  }

  [symbols.floatOf](): number {
    return this.value;
  }

  static {
    for (const [key, reverse, operation] of OPERATIONS) {
      define(IntMixinEnum, key, function (this: IntMixinEnum, other: unknown): unknown {
        const value = plain(other);
        return typeof value === 'number' ? operation(this.value, value) : NotImplemented;
      });
      define(IntMixinEnum, reverse, function (this: IntMixinEnum, other: unknown): unknown {
        const value = plain(other);
        return typeof value === 'number' ? operation(value, this.value) : NotImplemented;
      });
    }
  }
}

/** `class Level(IntEnum)`: an int that shows as the number. */
export class IntEnum extends IntMixinEnum {
  override [symbols.formatOf](spec: string): string {
    return format(this.value, spec);
  }

  override toString(): string {
    return String(this.value);
  }
}

/** `class Kind(str, Enum)`: a string that shows as `Kind.A`. */
export class StrMixinEnum extends ValuedEnum<string> {
  [symbols.lengthOf](): number {
    return [...this.value].length;
  }

  [symbols.addOf](other: unknown): unknown {
    const value = plain(other);
    return typeof value === 'string' ? this.value + value : NotImplemented;
  }

  [symbols.reverseAddOf](other: unknown): unknown {
    const value = plain(other);
    return typeof value === 'string' ? value + this.value : NotImplemented;
  }
}

/** `class Kind(StrEnum)`: a string that shows as itself. */
export class StrEnum extends StrMixinEnum {
  override toString(): string {
    return str(this.value);
  }
}

// ---- flags --------------------------------------------------------------------------------------------------

const BITS: readonly (readonly [symbol, Operation])[] = [
  [symbols.bitOrOf, (a, b) => a | b],
  [symbols.bitAndOf, (a, b) => a & b],
  [symbols.bitXorOf, (a, b) => a ^ b],
];

/** `class Permission(Flag)`: members combine with `|`, `&`, `^` and `~`. */
export class Flag extends IntMixinEnum {
  /** A flag of several others is the bits of them. */
  constructor(name: string, value: number | Flag) {
    super(name, Number(value));
  }

  /** Python's `member in flags`. */
  [symbols.containsOf](other: unknown): boolean {
    return other instanceof Flag && (this.value & other.value) === other.value;
  }

  *[Symbol.iterator](): Generator<this> {
    for (const member of registry(this.constructor).members as unknown as this[]) {
      if (isBit(member.value) && (this.value & member.value) !== 0) yield member;
    }
  }

  [symbols.lengthOf](): number {
    return [...this].length;
  }

  [symbols.invertOf](): Flag {
    const all = (registry(this.constructor).members as unknown as Flag[]).reduce(
      (bits, member) => bits | member.value,
      0,
    );
    return combined(this.constructor as EnumClass<Flag>, all & ~this.value);
  }

  override toString(): string {
    const type = className(this.constructor);
    return this.name === '' ? `${type}(${this.value})` : `${type}.${this.name}`;
  }

  override [symbols.reprOf](): string {
    const type = className(this.constructor);
    return this.name === '' ? `<${type}: ${this.value}>` : `<${type}.${this.name}: ${this.value}>`;
  }

  static {
    for (const [key, operation] of BITS) {
      define(Flag, key, function (this: Flag, other: unknown): unknown {
        const isOwn = other instanceof Flag && other.constructor === this.constructor;
        if (!isOwn && !(this instanceof IntFlag && typeof other === 'number')) return NotImplemented;
        return combined(this.constructor as EnumClass<Flag>, operation(this.value, Number(other)));
      });
    }
  }
}

/** `class Permission(IntFlag)`: a flag that is also an int. */
export class IntFlag extends Flag {
  override [symbols.formatOf](spec: string): string {
    return format(this.value, spec);
  }

  override toString(): string {
    return String(this.value);
  }
}

const isBit = (value: number): boolean => value > 0 && (value & (value - 1)) === 0;

const composedFlags: unique symbol = Symbol.for('aio2ts.composedFlags') as never;

/** The member with these bits, or the one pseudo-member for them. */
function combined(type: EnumClass<Flag>, value: number): Flag {
  const members = registry(type).members as unknown as Flag[];
  const known = members.find((member) => member.value === value);
  if (known !== undefined) return known;
  const held = type as unknown as { [composedFlags]?: Map<number, Flag> };
  if (!Object.hasOwn(type, composedFlags))
    Object.defineProperty(type, composedFlags, { value: new Map(), configurable: true });
  const made = held[composedFlags]!.get(value);
  if (made !== undefined) return made;
  const flag = Object.create(type.prototype as object) as Flag;
  const names = members.filter((member) => isBit(member.value) && (value & member.value) !== 0).map(({ name }) => name);
  Object.defineProperty(flag, 'name', { value: names.join('|'), enumerable: true });
  Object.defineProperty(flag, 'value', { value, enumerable: true });
  held[composedFlags]!.set(value, flag);
  return flag;
}

/** `Permission(3)`: bits that members have. */
function composedOf(type: object, value: unknown): Flag | null {
  if (
    !(type as { readonly prototype: unknown }).prototype ||
    !((type as { readonly prototype: object }).prototype instanceof Flag)
  )
    return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return null;
  const all = (registry(type).members as unknown as Flag[]).reduce((bits, member) => bits | member.value, 0);
  return (value & ~all) === 0 ? combined(type as EnumClass<Flag>, value) : null;
}
