/** May evaluating the expression be seen: does code of the program, or of an API with effects, run? */
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';

export function hasEffects(node: ast.Expression, cx: LowerContext): boolean {
  switch (node.kind) {
    case 'Call': {
      const callee = cx.facts.calleeOf(node);
      const entry = callee.kind === 'map' ? callee.entry : callee.kind === 'mapClass' ? callee.construct : null;
      if (entry === null || entry.effects === 'writes') return true;
      return [node.callee, ...node.args, ...node.keywords.map(({ value }) => value)].some((part) => hasEffects(part, cx));
    }
    case 'Await':
    case 'Yield':
    case 'YieldFrom':
    case 'NamedExpr': return true;
    case 'Attribute': return hasEffects(node.value, cx) || cx.facts.memberOf(node).kind === 'property';
    case 'BinOp': return hasEffects(node.left, cx) || hasEffects(node.right, cx);
    case 'BoolOp': return node.values.some((value) => hasEffects(value, cx));
    case 'UnaryOp': return hasEffects(node.operand, cx);
    case 'Compare': return [node.left, ...node.comparators].some((part) => hasEffects(part, cx));
    case 'IfExp': return [node.test, node.body, node.orElse].some((part) => hasEffects(part, cx));
    case 'Subscript': return hasEffects(node.value, cx) || hasEffects(node.index, cx);
    case 'Starred': return hasEffects(node.value, cx);
    case 'List':
    case 'Tuple':
    case 'Set': return node.elements.some((element) => hasEffects(element, cx));
    case 'Dict': return node.items.some(({ key, value }) => (key !== null && hasEffects(key, cx)) || hasEffects(value, cx));
    case 'FormattedString': return node.parts.some((part) => typeof part !== 'string' && hasEffects(part.value, cx));
    case 'ListComp':
    case 'SetComp':
    case 'DictComp': return true;
    default: return false;
  }
}
