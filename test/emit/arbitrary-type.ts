import fc from 'fast-check';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';

export const { type: arbitraryType } = fc.letrec<{ type: ir.TypeNode }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<ir.TypeNode>(b.keyword('string'), b.reference('T'), b.literalType('a'), b.literalType(-1), {
      kind: 'TypeQuery',
      name: 'x',
    }),
    fc.array(tie('type'), { minLength: 1, maxLength: 2 }).map((args) => b.reference('Map', args)),
    fc.tuple(tie('type'), fc.boolean()).map(([type, isReadonly]) => b.arrayType(type, isReadonly)),
    fc.array(tie('type'), { minLength: 2, maxLength: 3 }).map((members) => b.unionType(members)),
    fc
      .array(tie('type'), { minLength: 2, maxLength: 3 })
      .map((members): ir.TypeNode => ({ kind: 'IntersectionType', members })),
    fc.tuple(tie('type'), tie('type')).map(([type, returns]) => b.functionType([{ name: 'x', type }], returns)),
    tie('type').map((type): ir.TypeNode => ({ kind: 'TypeOperator', operator: 'keyof', type })),
    fc.tuple(tie('type'), tie('type'), fc.boolean()).map(([one, other, isReadonly]): ir.TypeNode => ({
      kind: 'TupleType',
      isReadonly,
      elements: [{ type: one }, { type: other, optional: true }],
    })),
    tie('type').map((type): ir.TypeNode => ({
      kind: 'ObjectType',
      members: [{ kind: 'PropertySignature', key: 'a-b', type, optional: true }],
    })),
  ),
}));
