import { expect, test } from 'vitest';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { printed, x } from './printing.js';

const T = b.reference('T');
const leading = (...lines: string[]): ir.Surroundings => ({ leading: lines });
const run = (): ir.ExpressionStatement => b.expression(b.call(x, []));
const field = (more: Partial<ir.FieldMember>): ir.FieldMember => ({
  kind: 'FieldMember',
  key: 'x',
  value: null,
  ...more,
});
const method = (key: ir.MemberKey, more: Partial<ir.MethodMember> = {}): ir.MethodMember => ({
  kind: 'MethodMember',
  variety: 'method',
  key,
  parameters: [],
  body: b.block([]),
  ...more,
});
const classOf = (members: readonly ir.ClassMember[], more: Partial<ir.ClassDeclaration> = {}): ir.ClassDeclaration => ({
  kind: 'ClassDeclaration',
  name: 'A',
  members,
  ...more,
});

test('prints classes, with members that have a body apart', () => {
  const node = classOf(
    [
      field({ isStatic: true, isReadonly: true, isOverride: true, type: T, value: x }),
      field({ key: 'y', isDeclare: true, isOverride: true, type: T }),
      field({ key: 'a b', optional: true }),
      field({ key: '#p', definite: true, type: T, surroundings: { trailing: 'private' } }),
      method('constructor', {
        variety: 'constructor',
        body: b.block([b.expression(b.call(b.superExpression(), []))]),
        doc: 'Makes one.',
      }),
      method('get', { parameters: [b.parameter(x, T)], body: null }),
      method('get', { parameters: [b.parameter(x, b.keyword('unknown'))], surroundings: { trailing: 'here' } }),
      method(b.member(b.id('Symbol'), 'asyncIterator'), { isAsync: true, isGenerator: true, isOverride: true }),
      method('v', { variety: 'get', isStatic: true, returnType: T }),
      method('constructor'),
      { kind: 'StaticBlock', body: b.block([run()]) },
      method('later', { body: null, returnType: T, isAsync: true }),
    ],
    {
      superClass: b.call(x, []),
      superTypeArguments: [T],
      implements: [T],
      typeParameters: [{ name: 'T' }],
      isAbstract: true,
      exported: true,
      surroundings: { trailing: 'of the class' },
    },
  );
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
    {
      kind: 'InterfaceDeclaration',
      name: 'I',
      typeParameters: [{ name: 'T' }],
      extends: [T, b.reference('U', [T])],
      exported: true,
      surroundings: leading('a shape'),
      members: [
        { kind: 'PropertySignature', key: 'a', type: T, optional: true, isReadonly: true, doc: 'The a.' },
        {
          kind: 'MethodSignature',
          key: b.id('repr'),
          parameters: [
            { name: 'x', type: T, optional: true },
            { name: 'r', type: b.arrayType(T), rest: true },
          ],
          returns: b.keyword('void'),
        },
        { kind: 'IndexSignature', parameter: 'key', keyType: b.keyword('string'), type: T },
      ],
    },
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
