/** Can control reach the end of a block? As far as its statements' kinds tell. */
import type { Facts } from '../../analyze/facts.js';
import { isAlwaysFalse, keepsExceptions } from '../../analyze/infer/managers.js';
import type { FunctionInfo } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';

export function completes(block: ast.Block, facts: Facts): boolean {
  return !block.body.some((statement) => !statementCompletes(statement, facts));
}

function statementCompletes(node: ast.Statement, facts: Facts): boolean {
  switch (node.kind) {
    case 'Return':
    case 'Raise':
    case 'Break':
    case 'Continue':
      return false;
    case 'If': return node.orElse === null || completes(node.body, facts) || completes(node.orElse, facts);
    case 'While': return !(node.test.kind === 'BooleanLiteral' && node.test.value) || hasBreak(node.body);
    case 'Try':
      if (node.finalBody !== null && !completes(node.finalBody, facts)) return false;
      return (node.orElse === null ? completes(node.body, facts) : completes(node.body, facts) && completes(node.orElse, facts)) || node.handlers.some(({ body }) => completes(body, facts));
    case 'With': return completes(node.body, facts) || node.items.some((item) => maySuppress(item, facts));
    case 'Match': return !node.cases.some(({ pattern, guard }) => pattern.kind === 'MatchAs' && pattern.pattern === null && guard === null) || node.cases.some(({ body }) => completes(body, facts));
    case 'ExpressionStatement': return !neverReturns(node.value, facts);
    default: return true;
  }
}

/** `assert_never(x)`, `sys.exit()` */
function neverReturns(node: ast.Expression, facts: Facts): boolean {
  const callee = node.kind === 'Call' ? facts.calleeOf(node) : null;
  return callee?.kind === 'map' && callee.signature.returns.kind === 'atom' && callee.signature.returns.name === 'Never';
}

/** The manager may keep what the block raises, and control goes on after it. */
export function maySuppress(item: ast.WithItem, facts: Facts): boolean {
  return keepsExceptions(facts.managerOf(item), facts, (exit) => facts.returnTypeOf(exit).kind !== 'none');
}

/** What an `__exit__` gives: true keeps the exception. */
export function mayGiveTrue(exit: FunctionInfo, facts: Facts): boolean {
  return facts.returnTypeOf(exit).kind !== 'none' && !isAlwaysFalse(exit);
}

/** A `break` that leaves the loop whose body this is. */
export function hasBreak(block: ast.Block): boolean {
  return block.body.some((node) => leaves(node, (inner) => inner.kind === 'Break'));
}

/** `break` out of the loop, or `return` from inside it. */
export function exitsEarly(block: ast.Block): boolean {
  return block.body.some((node) => leaves(node, (inner) => inner.kind === 'Break') || returns(node));
}

function blocksOf(node: ast.Statement): readonly ast.Block[] {
  switch (node.kind) {
    case 'If':
    case 'For':
    case 'While': return node.orElse === null ? [node.body] : [node.body, node.orElse];
    case 'With': return [node.body];
    case 'Try': return [node.body, ...node.handlers.map(({ body }) => body), ...(node.orElse ? [node.orElse] : []), ...(node.finalBody ? [node.finalBody] : [])];
    case 'Match': return node.cases.map(({ body }) => body);
    default: return [];
  }
}

function leaves(node: ast.Statement, test: (node: ast.Statement) => boolean): boolean {
  if (test(node)) return true;
  // The body of a loop inside has breaks of its own; its `else` does not.
  const blocks = node.kind === 'For' || node.kind === 'While' ? (node.orElse === null ? [] : [node.orElse]) : blocksOf(node);
  return blocks.some((block) => block.body.some((inner) => leaves(inner, test)));
}

function returns(node: ast.Statement): boolean {
  return node.kind === 'Return' || blocksOf(node).some((block) => block.body.some(returns));
}

/** A `return` stands in the block. */
export function returnsSomething(block: ast.Block): boolean {
  return block.body.some(returns);
}
