/** Calls of a base's `__init__`: `super().__init__(...)` and `Base.__init__(self, ...)`. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type { ClassEntry } from '../../maps/model.js';
import { expressionsIn, expressionsOf, ownStatements } from '../../analyze/scopes/walk.js';
import { walk } from '../../syntax/visit.js';
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';

export interface InitCall {
  readonly node: ast.Call;
  /** The statement that it is, where it stands in the body itself; null in an `if`, a loop, an expression. */
  readonly statement: ast.ExpressionStatement | null;
}

export function initCallsIn(init: FunctionInfo, cx: LowerContext): readonly InitCall[] {
  if (init.node.kind === 'Lambda') return [];
  const { body } = init.node.body;
  const found: InitCall[] = [];
  for (const statement of ownStatements(body)) {
    for (const expression of expressionsOf(statement)) {
      for (const node of expressionsIn(expression)) {
        if (node.kind !== 'Call' || !isInitCall(node, init, cx)) continue;
        const isAlone =
          statement.kind === 'ExpressionStatement' && statement.value === node && body.includes(statement);
        found.push({ node, statement: isAlone ? statement : null });
      }
    }
  }
  return found;
}

export function isInitCall(node: ast.Call, init: FunctionInfo, cx: LowerContext): boolean {
  const { callee } = node;
  if (callee.kind !== 'Attribute' || callee.attribute.text !== '__init__') return false;
  const found = cx.facts.calleeOf(node);
  if (found.kind === 'super') return true;
  const [self] = node.args;
  return (
    cx.facts.typeOf(callee.value).kind === 'class' &&
    self?.kind === 'Name' &&
    cx.facts.symbolOf(self) === init.parameters[0]?.symbol
  );
}

/** Whose `__init__` comes next: a class of the program that has one, or a mapped class. */
export function nextInit(info: ClassInfo): ClassInfo | ClassEntry | null {
  for (const base of info.mro) {
    if (base.kind === 'class') return base.id === 'builtins.object' ? null : base;
    if (base.methods.has('__init__') || base.dataclass !== null) return base;
  }
  return null;
}

export function mentions(node: ast.Node, self: string): boolean {
  let found = false;
  walk(node, (each) => {
    if (each.kind === 'Name' && (each.text === self || each.text === 'super')) found = true;
    return !found;
  });
  return found;
}
