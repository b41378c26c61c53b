import { expect, test } from 'vitest';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { shownType } from './printing.js';

const T = b.reference('T');
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
  [
    '[name: T, more?: T, ...rest: T[]]',
    {
      kind: 'TupleType',
      isReadonly: false,
      elements: [
        { type: T, name: 'name' },
        { type: T, name: 'more', optional: true },
        { type: b.arrayType(T), name: 'rest', rest: true },
      ],
    },
  ],
  [
    '[(T | null)?, ...T[]]',
    {
      kind: 'TupleType',
      isReadonly: false,
      elements: [
        { type: union, optional: true },
        { type: b.arrayType(T), rest: true },
      ],
    },
  ],
  ['(T | null) & T', { kind: 'IntersectionType', members: [union, T] }],
  ['never', b.unionType([])],
  ['"it\'s" | -1 | true', b.unionType([b.literalType("it's"), b.literalType(-1), b.literalType(true)])],
  ['(typeof x)[]', b.arrayType({ kind: 'TypeQuery', name: 'x' })],
  ['keyof (T | null)', { kind: 'TypeOperator', operator: 'keyof', type: union }],
  [
    '{ a: T; "b-c"?: T }',
    {
      kind: 'ObjectType',
      members: [
        { kind: 'PropertySignature', key: 'a', type: T },
        { kind: 'PropertySignature', key: 'b-c', type: T, optional: true },
      ],
    },
  ],
  ['{}', { kind: 'ObjectType', members: [] }],
])('prints the type %s', (text, type) => {
  expect(shownType(type)).toBe(text);
});
