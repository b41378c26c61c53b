/** Whether a block assigns to variables that are declared outside it: such a block is no closure's body. */
import type * as ast from '../../syntax/ast.js';
import type { DeclarationPlan } from '../functions/declarations.js';

/**
 * TypeScript does not see assignments that a closure makes: a variable is "used before being assigned" after it, or keeps
 * the type that it was narrowed to before.
 */
export function assignsOutside(block: ast.Block, plan: DeclarationPlan): boolean {
  return block.body.some((statement) => inStatement(statement, plan));
}

function inStatement(node: ast.Statement, plan: DeclarationPlan): boolean {
  const target = (expression: ast.Expression): boolean => isOuter(expression, plan);
  const block = (inner: ast.Block | null): boolean => inner !== null && assignsOutside(inner, plan);
  switch (node.kind) {
    case 'Assign': return node.targets.some(target) || mentionsWalrus(node.value, plan);
    case 'AugAssign': return node.target.kind === 'Name';
    case 'AnnAssign': return node.value !== null && target(node.target);
    case 'Delete': return node.targets.some(({ kind }) => kind === 'Name');
    case 'For': return target(node.target) || block(node.body) || block(node.orElse);
    case 'While':
    case 'If': return mentionsWalrus(node.test, plan) || block(node.body) || block(node.orElse);
    case 'With': return plan.results.get(node.id)?.isDeclaration === false || node.items.some((item) => item.target !== null && target(item.target)) || block(node.body);
    case 'Try': return block(node.body) || node.handlers.some((handler) => (handler.name !== null && target(handler.name)) || block(handler.body)) || block(node.orElse) || block(node.finalBody);
    case 'Match': return true;
    case 'FunctionDef':
    case 'ClassDef': return target(node.name);
    case 'ExpressionStatement': return mentionsWalrus(node.value, plan);
    default: return false;
  }
}

function isOuter(target: ast.Expression, plan: DeclarationPlan): boolean {
  switch (target.kind) {
    case 'Name': return !plan.bindings.has(target.id);
    case 'Tuple':
    case 'List': return target.elements.some((element) => isOuter(element, plan));
    case 'Starred': return isOuter(target.value, plan);
    default: return false;
  }
}

function mentionsWalrus(node: ast.Expression, plan: DeclarationPlan): boolean {
  return node.kind === 'NamedExpr' && isOuter(node.target, plan);
}
