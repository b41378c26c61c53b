/** A value on its way to `str`, `repr`, `print`: floats that are known statically are told to the runtime. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { differs } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { holdsFloat, mayHideFloat, mixesIntAndFloat, notation } from '../types/kinds.js';

export function lowerShown(node: ast.Expression, cx: LowerContext): ir.Expression {
  if (node.kind === 'Starred') {
    const list = cx.facts.elementOf(cx.facts.typeOf(node.value), false);
    if (list === null || !holdsFloat(list.item)) return cx.expression(node);
    const item = b.id(cx.temporary('value'));
    const values = b.array([cx.expression(node)]);
    const shown = cx.python('typed', item, b.string(notation(list.item)));
    return b.spread(b.method(values, 'map', [b.arrow([b.parameter(item)], shown)]));
  }
  const value = cx.expression(node);
  const type = cx.facts.typeOf(node);
  if (mayHideFloat(type, cx.facts)) differs('intFloatMixed', node, cx);
  if (!holdsFloat(type)) return value;
  return cx.python('typed', value, b.string(shownNotation(node, cx)));
}

/** Item by item where the items stand in the program, which tells the ints of a list from its floats. */
function shownNotation(node: ast.Expression, cx: LowerContext): string {
  const type = cx.facts.typeOf(node);
  switch (node.kind) {
    case 'List':
    case 'Tuple': {
      if (node.elements.length === 0 || node.elements.some(({ kind }) => kind === 'Starred')) break;
      const items = node.elements.map((element) => shownNotation(element, cx));
      if (node.kind === 'Tuple') return `tuple[${items.join(', ')}]`;
      return items.every((item) => item === items[0]) ? `list[${items[0]}]` : `[${items.join(', ')}]`;
    }
    case 'Dict': {
      const keys = node.items.map(({ key }) => (key?.kind === 'StringLiteral' ? key.value : null));
      if (keys.includes(null) || new Set(keys).size < keys.length) break;
      return `{${node.items.map(({ value }, index) => `${JSON.stringify(keys[index])}: ${shownNotation(value, cx)}`).join(', ')}}`;
    }
    default: break;
  }
  if (mixesIntAndFloat(type)) differs('intFloatMixed', node, cx);
  return notation(type);
}
