/**
 * One injective, project-wide map from Python's identifiers to TypeScript's. All receivers share it, so that an
 * attribute of an unknown value can't disagree with the class that declares it. Keys of data never come here.
 */
import type { Facts } from '../analyze/facts.js';
import type { ClassInfo, Scope } from '../analyze/program.js';

export type NameStyle = 'camel' | 'preserve';

/** Words that can't name a variable in a strict module, and literals that can't be shadowed sensibly. */
const RESERVED = new Set(
  ('abstract arguments as async await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for from function get if implements import in instanceof interface let new null of package private protected ' +
    'public return set static super switch this throw true try type typeof undefined var void while with yield')
    .split(' '),
);
/** Contextual words: fine as names. */
for (const word of ['abstract', 'as', 'async', 'from', 'get', 'of', 'set', 'type']) RESERVED.delete(word);

/** Globals that lowered code itself mentions: a variable of that name would capture the mention. */
const GLOBALS = new Set([
  'Array', 'BigInt', 'Boolean', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Set', 'String',
  'Symbol', 'Uint8Array', 'console', 'globalThis', 'process',
]);

/** Members that JavaScript gives a meaning of its own. */
const RESERVED_MEMBERS = new Set(['constructor', 'prototype', '__proto__', 'then', 'toString', 'valueOf', 'hasOwnProperty']);

/** Of a function object or class: statics of these names are read-only. */
const RESERVED_STATICS = new Set(['name', 'length', 'caller', 'arguments']);

/** What the runtime itself calls on lists, dicts and sets. */
const NATIVE_MEMBERS = new Set(
  ('get set has delete keys values entries forEach size add push pop shift unshift splice slice concat join reverse sort indexOf includes find findIndex ' +
    'filter map reduce some every fill flat flatMap at with length lastIndexOf copyWithin union intersection difference index table include')
    .split(' '),
);

/** `fetch_price` is `fetchPrice`; `MAX_SIZE`, `_x` and `__init__` stay. */
export function camelCase(name: string): string {
  if (!name.includes('_') || name === name.toUpperCase()) return name;
  const leading = /^_*/.exec(name)![0];
  const trailing = /_*$/.exec(name)![0];
  if (leading.length >= 2 && trailing.length >= 2) return name;
  const core = name.slice(leading.length, name.length - trailing.length);
  return leading + core.replace(/_+(\p{L}|\d)/gu, (_, letter: string) => letter.toUpperCase()) + trailing;
}

/** `__x` inside `class Worker` is `_Worker__x` (Python's private name mangling). */
export function mangle(name: string, className: string | null): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__')) return name;
  return `_${className.replace(/^_+/, '')}${name}`;
}

export class NameTable {
  private readonly names = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly variables = new Map<string, string>();
  /** Members of JavaScript's containers that a class over one of them would replace. */
  private readonly native = new Set<string>();
  private readonly style: NameStyle;

  constructor(style: NameStyle) {
    this.style = style;
  }

  /** Names that are the same in both languages first: they keep their form, and others make way. */
  declareAll(names: Iterable<string>): void {
    const changing: string[] = [];
    for (const name of names) {
      if (this.preferred(name) === name) this.allocate(name);
      else changing.push(name);
    }
    for (const name of changing) this.allocate(name);
  }

  keepNative(names: Iterable<string>): void {
    for (const name of names) this.native.add(name);
  }

  variable(python: string): string {
    const known = this.variables.get(python);
    if (known !== undefined) return known;
    let name = this.names.get(python) ?? this.allocate(python);
    while (RESERVED.has(name) || GLOBALS.has(name) || (name !== python && this.isForeign(name, python))) name += '_';
    this.variables.set(python, name);
    return name;
  }

  member(python: string): string {
    const name = this.names.get(python) ?? this.allocate(python);
    return RESERVED_MEMBERS.has(name) || this.native.has(name) ? `${name}_` : name;
  }

  /** A class attribute, static or class method. */
  static(python: string): string {
    const name = this.member(python);
    return RESERVED_STATICS.has(name) ? `${name}_` : name;
  }

  private isForeign(name: string, python: string): boolean {
    return this.taken.has(name) && this.names.get(python) !== name;
  }

  private allocate(python: string): string {
    let name = this.preferred(python);
    // A Python name can only be taken by itself: going back to it is always free.
    if (name !== python && this.taken.has(name)) name = python;
    while (this.taken.has(name)) name += '_';
    this.taken.add(name);
    this.names.set(python, name);
    return name;
  }

  private preferred(python: string): string {
    if (this.style === 'preserve') return python;
    const mangled = /^_[^_].*?(__.*[^_]_?)$/.exec(python);
    return camelCase(mangled === null ? python : mangled[1]!);
  }
}

export function allocateNames(facts: Facts, style: NameStyle): NameTable {
  const names = new Set<string>();
  for (const module of facts.modules) collect(module.scope, names, facts);
  const table = new NameTable(style);
  table.declareAll(names);
  for (const module of facts.modules) keepNative(module.scope, table, facts);
  return table;
}

function collect(scope: Scope, names: Set<string>, facts: Facts): void {
  for (const name of scope.symbols.keys()) names.add(name);
  if (scope.node.kind === 'ClassDef') collectMembers(facts.classOf(scope.node), names);
  for (const child of scope.children) collect(child, names, facts);
}

/** `class Stack(list)` with a method `push`: the port's own `xs.push(x)` must not become a call of it. */
function keepNative(scope: Scope, table: NameTable, facts: Facts): void {
  if (scope.node.kind === 'ClassDef') {
    const info = facts.classOf(scope.node);
    const container = facts.containerOf(info);
    const line = [info, ...info.mro].filter((each) => each.kind === 'classInfo');
    if (container !== null) table.keepNative(line.flatMap((each) => [...each.methods.keys(), ...each.attributes.keys()]).filter((name) => NATIVE_MEMBERS.has(camelCase(name))).map(camelCase));
  }
  for (const child of scope.children) keepNative(child, table, facts);
}

function collectMembers(info: ClassInfo, names: Set<string>): void {
  for (const name of info.methods.keys()) names.add(mangle(name, info.name));
  for (const name of info.attributes.keys()) names.add(mangle(name, info.name));
}
