/** Whether a block assigns to variables that are declared outside it: such a block is no closure's body. */
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';

/**
 * TypeScript does not see assignments that a closure makes: a variable is "used before being assigned" after it, or keeps
 * the type that it was narrowed to before.
 */
export function assignsOutside(block: ast.Block, cx: LowerContext): boolean {
  return block.body.some((statement) => inStatement(statement, cx));
}

function inStatement(node: ast.Statement, cx: LowerContext): boolean {
  const target = (expression: ast.Expression): boolean => isOuter(expression, cx);
  const block = (inner: ast.Block | null): boolean => inner !== null && assignsOutside(inner, cx);
  switch (node.kind) {
    case 'Assign': return node.targets.some(target) || mentionsWalrus(node.value, cx);
    case 'AugAssign': return node.target.kind === 'Name';
    case 'AnnAssign': return node.value !== null && target(node.target);
    case 'Delete': return node.targets.some(({ kind }) => kind === 'Name');
    case 'For': return target(node.target) || block(node.body) || block(node.orElse);
    case 'While':
    case 'If': return mentionsWalrus(node.test, cx) || block(node.body) || block(node.orElse);
    case 'With': return node.items.some((item) => item.target !== null && target(item.target)) || block(node.body);
    case 'Try': return block(node.body) || node.handlers.some((handler) => (handler.name !== null && target(handler.name)) || block(handler.body)) || block(node.orElse) || block(node.finalBody);
    case 'Match': return true;
    case 'FunctionDef':
    case 'ClassDef': return target(node.name);
    case 'ExpressionStatement': return mentionsWalrus(node.value, cx);
    default: return false;
  }
}

function isOuter(target: ast.Expression, cx: LowerContext): boolean {
  switch (target.kind) {
    case 'Name': return !cx.frame.plan.bindings.has(target.id);
    case 'Tuple':
    case 'List': return target.elements.some((element) => isOuter(element, cx));
    case 'Starred': return isOuter(target.value, cx);
    default: return false;
  }
}

function mentionsWalrus(node: ast.Expression, cx: LowerContext): boolean {
  return node.kind === 'NamedExpr' && isOuter(node.target, cx);
}
