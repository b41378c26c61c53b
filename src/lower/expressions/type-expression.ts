/** Expressions that only type checkers look at: `T = TypeVar("T")`, `Handler = Callable[[Event], None]`. */
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';

/** `variable`: a TypeVar and its like, which leave nothing; `alias`: a type that gets a name. */
export function typeExpressionKind(node: ast.Expression, cx: LowerContext): 'variable' | 'alias' | null {
  if (node.kind === 'Call') {
    const entry = isNameLike(node.callee) ? cx.facts.entryOf(node.callee) : null;
    if (entry?.kind === 'form' && entry.form === 'NewType') return 'alias';
    return entry?.kind === 'form' && VARIABLES.has(entry.form) ? 'variable' : null;
  }
  if (node.kind === 'Subscript') return isType(node, cx) ? 'alias' : null;
  if (node.kind === 'BinOp' && node.operator === '|') return isType(node, cx) ? 'alias' : null;
  return null;
}

const VARIABLES: ReadonlySet<string> = new Set(['TypeVar', 'TypeVarTuple', 'ParamSpec', 'ForwardRef', 'TypeAliasType']);

const isNameLike = (node: ast.Expression): boolean => node.kind === 'Name' || node.kind === 'Attribute';

function isType(node: ast.Expression, cx: LowerContext): boolean {
  switch (node.kind) {
    case 'NoneLiteral': return true;
    case 'Subscript': return isNameLike(node.value) && isType(node.value, cx);
    case 'BinOp': return node.operator === '|' && isType(node.left, cx) && isType(node.right, cx);
    case 'Name':
    case 'Attribute': {
      const entry = cx.facts.entryOf(node) ?? (node.kind === 'Name' ? cx.facts.builtinOf(node) : null);
      if (entry !== null) return entry.kind === 'form' || entry.kind === 'class';
      return cx.facts.typeOf(node).kind === 'class';
    }
    default: return false;
  }
}

/** The name of a `NewType`: calling it gives its argument. */
export function isNewType(node: ast.Expression, cx: LowerContext): boolean {
  if (node.kind !== 'Name') return false;
  const binding = cx.facts.symbolOf(node)?.bindings[0]?.node;
  if (binding?.kind !== 'Assign' || binding.value.kind !== 'Call' || !isNameLike(binding.value.callee)) return false;
  const entry = cx.facts.entryOf(binding.value.callee);
  return entry?.kind === 'form' && entry.form === 'NewType';
}

/** The annotation of `Json: TypeAlias = ...`. */
export function isTypeAlias(annotation: ast.Expression, cx: LowerContext): boolean {
  const entry = isNameLike(annotation) ? cx.facts.entryOf(annotation) : null;
  return entry?.kind === 'form' && entry.form === 'TypeAlias';
}
