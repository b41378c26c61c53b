/** The items of a NamedTuple class, by position. */
import type { ClassInfo } from '../program.js';
import type { Type } from '../types.js';
import type { Inference } from './inference.js';
import type { Body } from './state.js';

export function namedItems(inference: Inference, info: ClassInfo, body: Body | null): readonly Type[] {
  const owner = [info, ...info.mro]
    .filter((each) => each.kind === 'classInfo')
    .find((each) => each.node.body.body.some(({ kind }) => kind === 'AnnAssign'));
  if (owner === undefined) return [];
  return owner.node.body.body.flatMap((statement) => {
    if (statement.kind !== 'AnnAssign' || statement.target.kind !== 'Name') return [];
    const attribute = owner.attributes.get(statement.target.text);
    return attribute === undefined ? [] : [inference.attributeType(attribute, body)];
  });
}
