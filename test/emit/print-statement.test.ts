import { expect, test } from 'vitest';
import { print } from '../../src/emit/print-module.js';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { moduleOf, printed, shownType, x, y, z } from './printing.js';

const T = b.reference('T');
const leading = (...lines: string[]): ir.Surroundings => ({ leading: lines });
const run = (value: ir.Expression = x): ir.ExpressionStatement => b.expression(b.call(value, []));
const field = (more: Partial<ir.FieldMember>): ir.FieldMember => ({ kind: 'FieldMember', key: 'x', value: null, ...more });
const method = (key: ir.MemberKey, more: Partial<ir.MethodMember> = {}): ir.MethodMember =>
  ({ kind: 'MethodMember', variety: 'method', key, parameters: [], body: b.block([]), ...more });
const classOf = (members: readonly ir.ClassMember[], more: Partial<ir.ClassDeclaration> = {}): ir.ClassDeclaration =>
  ({ kind: 'ClassDeclaration', name: 'A', members, ...more });
const functionOf = (more: Partial<ir.FunctionDeclaration> = {}): ir.FunctionDeclaration =>
  ({ kind: 'FunctionDeclaration', name: 'f', isAsync: false, isGenerator: false, parameters: [], body: b.block([]), ...more });

test.each<[string, readonly ir.Statement[], string]>([
  ['declarations', [
    b.constant('a', x, { type: T, exported: true }),
    b.declare('let', y, null, { type: b.keyword('number') }),
    b.declare('const', b.objectPattern([{ key: 'a', value: x }, { key: 'y', value: { kind: 'DefaultPattern', target: y, value: z } }, { key: 'a-b', value: z }], b.id('r')), x),
  ], `export const a: T = x;
let y: number;
const { a: x, y = z, "a-b": z, ...r } = x;
`],
  ['jumps', [b.returns(null), b.returns(x), b.throws(x), { kind: 'BreakStatement' }, { kind: 'ContinueStatement', label: 'a' }], `return;
return x;
throw x;
break;
continue a;
`],
  ['functions', [functionOf({
    isAsync: true, isGenerator: true, exported: true, typeParameters: [{ name: 'T', default: b.keyword('string') }],
    parameters: [b.parameter(x, T), b.parameter(b.rest(y), b.arrayType(T))], returnType: T, body: b.block([b.returns(x)]), doc: 'Runs.\n\nEnds */ here.',
  })], `/**
 * Runs.
 *
 * Ends *\\/ here.
 */
export async function* f<T = string>(x: T, ...y: T[]): T {
  return x;
}
`],
  ['branches', [b.ifThen(x, b.block([run()]), b.ifThen(y, b.block([]), b.block([run(y)])))], `if (x) {
  x();
} else if (y) {} else {
  y();
}
`],
  ['loops', [
    b.whileLoop(x, b.block([])),
    { kind: 'ForStatement', initializer: null, test: null, update: null, body: b.block([]) },
    b.forOf('const', b.arrayPattern([x, y]), z, b.block([]), { isAwait: true }),
    b.forOf(null, b.id('async'), z, b.block([])),
    { kind: 'LabeledStatement', label: 'outer', body: b.whileLoop(x, b.block([{ kind: 'BreakStatement', label: 'outer' }])) },
  ], `while (x) {}
for (;;) {}
for await (const [x, y] of z) {}
for ((async) of z) {}
outer: while (x) {
  break outer;
}
`],
  ['switch', [{ kind: 'SwitchStatement', subject: x, cases: [
    { test: b.string('a'), body: [run()] }, { test: y, body: [b.block([run()])], surroundings: { ...leading('second'), trailing: 'same line' } }, { test: null, body: [] },
  ] }], `switch (x) {
  case "a":
    x();
  // second
  case y: {
    // same line
    x();
  }
  default:
}
`],
  ['try', [b.tryStatement(b.block([run()]), 'error', b.block([]), b.block([run()]), { handlerSurroundings: leading('failed'), finalizerSurroundings: leading('always') })], `try {
  x();
} catch (error) {
  // failed
} finally {
  // always
  x();
}
`],
  ['expression statements that would start something else', [
    b.expression(b.object([])), b.expression(b.index(b.id('let'), x)), b.expression(b.string('use strict')),
    b.expression({ kind: 'ParenthesizedComment', comment: 'c', value: b.object([]) }),
  ], `({});
(let)[x];
("use strict");
/* c */ ({});
`],
  ['exports', [{ kind: 'ExportStatement', names: [{ local: 'a', exported: 'a' }, { local: 'a', exported: 'b' }] }, { kind: 'ExportStatement', names: [] }], `export { a, a as b };
export {};
`],
])('prints %s', (_, body, text) => {
  expect(printed(body)).toBe(text);
});

test('prints classes, with members that have a body apart', () => {
  const node = classOf([
    field({ isStatic: true, isReadonly: true, isOverride: true, type: T, value: x }),
    field({ key: 'y', isDeclare: true, isOverride: true, type: T }),
    field({ key: 'a b', optional: true }),
    field({ key: '#p', definite: true, type: T, surroundings: { trailing: 'private' } }),
    method('constructor', { variety: 'constructor', body: b.block([b.expression(b.call(b.superExpression(), []))]), doc: 'Makes one.' }),
    method('get', { parameters: [b.parameter(x, T)], body: null }),
    method('get', { parameters: [b.parameter(x, b.keyword('unknown'))], surroundings: { trailing: 'here' } }),
    method(b.member(b.id('Symbol'), 'asyncIterator'), { isAsync: true, isGenerator: true, isOverride: true }),
    method('v', { variety: 'get', isStatic: true, returnType: T }),
    method('constructor'),
    { kind: 'StaticBlock', body: b.block([run()]) },
    method('later', { body: null, returnType: T, isAsync: true }),
  ], { superClass: b.call(x, []), superTypeArguments: [T], implements: [T], typeParameters: [{ name: 'T' }], isAbstract: true, exported: true, surroundings: { trailing: 'of the class' } });
  expect(printed([node])).toBe(`export abstract class A<T> extends x()<T> implements T {
  // of the class
  static override readonly x: T = x;
  declare y: T;
  "a b"?;
  #p!: T; // private

  /** Makes one. */
  constructor() {
    super();
  }

  get(x: T);
  get(x: unknown) {
    // here
  }

  override async *[Symbol.asyncIterator]() {}

  static get v(): T {}

  ["constructor"]() {}

  static {
    x();
  }

  abstract later(): T;
}
`);
  expect(printed([node], false)).toBe(`export class A extends x() {
  // of the class
  static x = x;
  "a b";
  #p; // private

  /** Makes one. */
  constructor() {
    super();
  }

  get(x) {
    // here
  }

  async *[Symbol.asyncIterator]() {}

  static get v() {}

  ["constructor"]() {}

  static {
    x();
  }
}
`);
});

test('prints interfaces and aliases, and nothing but their comments without types', () => {
  const body: ir.Statement[] = [
    { kind: 'InterfaceDeclaration', name: 'I', typeParameters: [{ name: 'T' }], extends: [T, b.reference('U', [T])], exported: true, surroundings: leading('a shape'), members: [
      { kind: 'PropertySignature', key: 'a', type: T, optional: true, isReadonly: true, doc: 'The a.' },
      { kind: 'MethodSignature', key: b.id('repr'), parameters: [{ name: 'x', type: T, optional: true }, { name: 'r', type: b.arrayType(T), rest: true }], returns: b.keyword('void') },
      { kind: 'IndexSignature', parameter: 'key', keyType: b.keyword('string'), type: T },
    ] },
    { kind: 'TypeAliasDeclaration', name: 'M', type: T, surroundings: { trailing: 'an alias' } },
  ];
  expect(printed(body)).toBe(`// a shape
export interface I<T> extends T, U<T> {
  /** The a. */
  readonly a?: T;
  [repr](x?: T, ...r: T[]): void;
  [key: string]: T;
}

type M = T; // an alias
`);
  expect(printed(body, false)).toBe('// a shape\n// an alias\n');
});

test('keeps comments and empty lines, and never lets a comment end early', () => {
  const nested = b.block([
    b.expression(x, { surroundings: { leading: ['first'], blankBefore: true, trailing: 'after\u2028it' } }),
    b.expression(y, { surroundings: { leading: ['two', '', '  indented'], blankBefore: true, blankAfterLeading: true } }),
    { kind: 'CommentStatement', surroundings: { leading: ['left over'], trailing: 'too' } },
  ], ['last']);
  expect(printed([b.whileLoop(x, nested, { surroundings: { trailing: 'header' } }), run()])).toBe(`while (x) {
  // header
  // first
  x; // after it

  // two
  //
  //  indented

  y;
  // left over
  // too
  // last
}
x();
`);
});

test('keeps comments of branches inside the blocks that they open', () => {
  const otherwise: ir.BlockStatement = { ...b.block([]), surroundings: { leading: ['before else'], trailing: 'at else' } };
  const second = b.ifThen(y, b.block([]), otherwise, { surroundings: { leading: ['before elif'], trailing: 'at elif' } });
  expect(printed([b.ifThen(x, b.block([]), second, { surroundings: { trailing: 'at if' } })])).toBe(`if (x) {
  // at if
} else if (y) {
  // before elif
  // at elif
} else {
  // before else
  // at else
}
`);
});

test('keeps comments between the items of lists', () => {
  const around = new Map<number, ir.Surroundings>([[0, { leading: ['one'] }], [1, { trailing: 'two', blankBefore: true }]]);
  const list: ir.ArrayExpression = { ...b.array([x, y]), surroundings: around, dangling: ['end'] };
  const call: ir.CallExpression = { ...b.call(x, [y, b.spread(z)]), surroundings: around };
  const record = b.object([{ ...b.property('x', x), surroundings: { leading: ['key'] } }]);
  const f = functionOf({ parameters: [b.parameter(x, T, { surroundings: { trailing: 'first' } }), b.parameter(b.rest(y), T)] });
  expect(printed([b.constant('a', list), b.expression(call), b.constant('b', record), f])).toBe(`const a = [
  // one
  x,

  y, // two
  // end
];
x(
  // one
  y,

  ...z, // two
);
const b = {
  // key
  x,
};

function f(
  x: T, // first
  ...y: T
) {}
`);
});

test('prints the head of a module: shebang, header, documentation, imports', () => {
  const text = print(moduleOf([run()], {
    shebang: '#!/usr/bin/env node', header: [' Licence.', 'Year.'], doc: 'What it does.', dangling: ['the end'],
    imports: [
      { specifier: './b.js', names: null, namespace: null },
      { specifier: './a.js', names: [{ imported: 'default', local: 'a', typeOnly: false }, { imported: 'T', local: 'T', typeOnly: true }], namespace: null },
      { specifier: 'zod', names: null, namespace: 'zod' },
      { specifier: 'aio2ts/runtime/asyncio', names: [{ imported: 'sleep', local: 'asyncioSleep', typeOnly: false }], namespace: null },
      { specifier: 'node:fs', names: [{ imported: 'Stats', local: 'Stats', typeOnly: true }], namespace: null },
      { specifier: 'aio2ts/runtime/asyncio', names: [{ imported: 'gather', local: 'gather', typeOnly: false }, { imported: 'Task', local: 'Task', typeOnly: true }], namespace: null },
    ],
  }), { types: true }).text;
  expect(text).toBe(`#!/usr/bin/env node
// Licence.
// Year.

/** What it does. */

import type { Stats } from "node:fs";
import { gather, sleep as asyncioSleep, type Task } from "aio2ts/runtime/asyncio";
import * as zod from "zod";
import "./b.js";
import a, { type T } from "./a.js";

x();

// the end
`);
});

test('imports no types in plain JavaScript', () => {
  const imports: ir.ImportDeclaration[] = [
    { specifier: 'a', names: [{ imported: 'T', local: 'T', typeOnly: true }], namespace: null },
    { specifier: 'b', names: [{ imported: 'T', local: 'U', typeOnly: true }, { imported: 'v', local: 'v', typeOnly: false }], namespace: null },
  ];
  expect(print(moduleOf([], { imports }), { types: false }).text).toBe('import { v } from "b";\n');
});

const union = b.unionType([T, b.keyword('null')]);
const callback = b.functionType([{ name: 'x', type: T }], b.keyword('void'));
test.each<[string, ir.TypeNode]>([
  ['string', b.keyword('string')],
  ['Map<string, T[]>', b.reference('Map', [b.keyword('string'), b.arrayType(T)])],
  ['(T | null)[]', b.arrayType(union)],
  ['readonly T[]', b.arrayType(T, true)],
  ['readonly (readonly T[])[]', b.arrayType(b.arrayType(T, true), true)],
  ['((x: T) => void)[]', b.arrayType(callback)],
  ['((x: T) => void) | null', b.unionType([callback, b.keyword('null')])],
  ['(x: T) => T | null', b.functionType([{ name: 'x', type: T }], union)],
  ['new (x: T) => T', { kind: 'FunctionType', parameters: [{ name: 'x', type: T }], returns: T, isConstructor: true }],
  ['<T>() => T', { kind: 'FunctionType', typeParameters: [{ name: 'T' }], parameters: [], returns: T }],
  ['readonly [T, string]', b.tupleType([T, b.keyword('string')])],
  ['[name: T, more?: T, ...rest: T[]]', { kind: 'TupleType', isReadonly: false, elements: [{ type: T, name: 'name' }, { type: T, name: 'more', optional: true }, { type: b.arrayType(T), name: 'rest', rest: true }] }],
  ['[(T | null)?, ...T[]]', { kind: 'TupleType', isReadonly: false, elements: [{ type: union, optional: true }, { type: b.arrayType(T), rest: true }] }],
  ['(T | null) & T', { kind: 'IntersectionType', members: [union, T] }],
  ['never', b.unionType([])],
  ['"it\'s" | -1 | true', b.unionType([b.literalType("it's"), b.literalType(-1), b.literalType(true)])],
  ['(typeof x)[]', b.arrayType({ kind: 'TypeQuery', name: 'x' })],
  ['keyof (T | null)', { kind: 'TypeOperator', operator: 'keyof', type: union }],
  ['{ a: T; "b-c"?: T }', { kind: 'ObjectType', members: [{ kind: 'PropertySignature', key: 'a', type: T }, { kind: 'PropertySignature', key: 'b-c', type: T, optional: true }] }],
  ['{}', { kind: 'ObjectType', members: [] }],
])('prints the type %s', (text, type) => {
  expect(shownType(type)).toBe(text);
});
