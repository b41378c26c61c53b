import { bytesMethod } from '../bytes/bytes-methods.js';
import { ByteArray } from '../bytes/byte-array.js';
import { bytesHex } from '../bytes/bytes.js';
import { formatMap, formatString } from '../format/format-string.js';
import { Keywords } from '../functions/keywords.js';
import * as dicts from '../mappings/dict-methods.js';
import { items, keys, values } from '../mappings/views.js';
import { bitCount, bitLength } from '../numbers/bits.js';
import { asIntegerRatio, floatHex } from '../numbers/float-methods.js';
import { intToBytes } from '../numbers/int-bytes.js';
import { isRecord } from '../operators/equals.js';
import { closeGenerator, send, throwInto } from '../iteration/generator.js';
import * as lists from '../sequences/list-methods.js';
import * as sets from '../sets/set-operations.js';
import { FrozenSet } from '../sets/py-set.js';
import * as cases from '../text/case.js';
import * as classify from '../text/classify.js';
import { decode, encode } from '../text/encode.js';
import * as pads from '../text/pad.js';
import * as search from '../text/search.js';
import * as splits from '../text/split.js';
import * as strips from '../text/strip.js';
import { translate } from '../text/translate.js';

/** A method of a builtin type: the receiver comes first. */
export type BuiltinMethod = (self: never, ...args: never[]) => unknown;
type Methods = Readonly<Record<string, BuiltinMethod>>;

const textMethods: Methods = {
  ...cases,
  isupper: cases.isUpper,
  islower: cases.isLower,
  istitle: cases.isTitle,
  isdigit: classify.isDigit,
  isalpha: classify.isAlpha,
  isalnum: classify.isAlnum,
  isnumeric: classify.isNumeric,
  isdecimal: classify.isDecimal,
  isspace: classify.isSpace,
  isidentifier: classify.isIdentifier,
  isprintable: classify.isPrintable,
  isascii: classify.isAscii,
  split: splits.split,
  rsplit: splits.rsplit,
  splitlines: splits.splitLines,
  partition: splits.partition,
  rpartition: splits.rpartition,
  join: splits.join,
  strip: strips.strip,
  lstrip: strips.lstrip,
  rstrip: strips.rstrip,
  removeprefix: strips.removePrefix,
  removesuffix: strips.removeSuffix,
  find: search.find,
  rfind: search.rfind,
  index: search.index,
  rindex: search.rindex,
  count: search.count,
  replace: search.replace,
  startswith: search.startsWith,
  endswith: search.endsWith,
  center: pads.center,
  ljust: pads.ljust,
  rjust: pads.rjust,
  zfill: pads.zfill,
  expandtabs: pads.expandTabs,
  encode,
  translate,
  format: (self: string, ...args: unknown[]) => {
    const last = args.at(-1);
    return last instanceof Keywords ? formatString(self, args.slice(0, -1), last.values) : formatString(self, args);
  },
  format_map: formatMap,
};

const bytesTable: Methods = { ...bytesMethod, decode, hex: bytesHex };

const byteArrayTable: Methods = {
  ...bytesTable,
  append: (self: ByteArray, byte: number) => self.append(byte),
  extend: (self: ByteArray, more: Iterable<number>) => void self.extend(more),
  pop: (self: ByteArray, index?: number) => self.pop(index),
  clear: (self: ByteArray) => self.clear(),
  copy: (self: ByteArray) => new ByteArray(self),
};

const tupleMethods: Methods = { index: lists.indexIn, count: lists.countIn };

const listMethods: Methods = {
  ...tupleMethods,
  append: lists.append,
  extend: lists.extend,
  insert: lists.insert,
  remove: lists.remove,
  pop: lists.pop,
  reverse: lists.reverse,
  clear: (self: unknown[]) => void self.splice(0),
  copy: (self: readonly unknown[]) => [...self],
  sort: (self: unknown[], options?: unknown) =>
    lists.sort(self, options instanceof Keywords ? Object.fromEntries(options.values) : {}),
};

const dictMethods: Methods = {
  get: dicts.get,
  setdefault: dicts.setDefault,
  pop: dicts.popKey,
  popitem: dicts.popItem,
  copy: dicts.copyDict,
  items,
  keys,
  values,
  update: (self: Map<unknown, unknown>, ...sources: unknown[]) => {
    const plain = sources.map((source) => (source instanceof Keywords ? source.values : source));
    return dicts.update(self, ...(plain as Map<unknown, unknown>[]));
  },
  clear: (self: object) => {
    if (self instanceof Map) self.clear();
    else for (const key of Object.keys(self)) Reflect.deleteProperty(self, key);
  },
};

const frozenSetMethods: Methods = {
  union: sets.union,
  intersection: sets.intersection,
  difference: sets.difference,
  symmetric_difference: sets.symmetricDifference,
  issubset: sets.isSubset,
  issuperset: sets.isSuperset,
  isdisjoint: sets.isDisjoint,
  copy: (self: Set<unknown>) => sets.union(self),
};

const setMethods: Methods = {
  ...frozenSetMethods,
  add: (self: Set<unknown>, element: unknown) => void self.add(element),
  discard: (self: Set<unknown>, element: unknown) => void self.delete(element),
  remove: sets.removeFrom,
  pop: sets.popFrom,
  clear: (self: Set<unknown>) => self.clear(),
  update: sets.addAll,
  intersection_update: sets.keepAll,
  difference_update: sets.dropAll,
  symmetric_difference_update: sets.toggleAll,
};

const numberMethods: Methods = {
  bit_length: bitLength,
  bit_count: bitCount,
  to_bytes: intToBytes,
  is_integer: (self: number) => Number.isInteger(self),
  as_integer_ratio: asIntegerRatio,
  hex: floatHex,
  conjugate: (self: number) => self,
};

/** The methods of the builtin type that a value is of, by Python name; `null` for other values. */
export function methodsOf(x: unknown): Methods | null {
  if (typeof x === 'string') return textMethods;
  if (typeof x === 'number' || typeof x === 'boolean') return numberMethods;
  if (typeof x !== 'object' || x === null) return null;
  if (Array.isArray(x)) return Object.isFrozen(x) ? tupleMethods : listMethods;
  if (x instanceof Map || isRecord(x)) return dictMethods;
  if (x instanceof FrozenSet) return frozenSetMethods;
  if (x instanceof Set) return setMethods;
  if (x instanceof ByteArray) return byteArrayTable;
  if (Object.prototype.toString.call(x) === '[object Generator]') return generatorMethods;
  return x instanceof Uint8Array ? bytesTable : null;
}

const generatorMethods: Methods = { send, throw: throwInto, close: closeGenerator };

/** Keyword arguments of methods, in the order of their parameters. */
const parameterNames: Readonly<Record<string, readonly string[]>> = {
  split: ['sep', 'maxsplit'],
  rsplit: ['sep', 'maxsplit'],
  splitlines: ['keepends'],
  encode: ['encoding', 'errors'],
  decode: ['encoding', 'errors'],
  expandtabs: ['tabsize'],
  to_bytes: ['length', 'byteorder', 'signed'],
  replace: ['old', 'new', 'count'],
};

/** The arguments with the keywords at their places; methods that take keywords themselves keep them. */
export function placeKeywords(method: string, args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  const names = parameterNames[method];
  if (!(last instanceof Keywords) || names === undefined) return args;
  const placed: unknown[] = args.slice(0, -1);
  names.forEach((name, at) => {
    if (last.values.has(name)) placed[at] = last.values.get(name);
  });
  return Array.from(placed);
}
