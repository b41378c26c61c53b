/** `[T: bound = default, *Ts, **P]` after the name of a function, class or type alias (PEP 695, PEP 696). */
import type { Expression, TypeParameter } from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildElement } from './expressions.js';
import { buildName } from './literals.js';

export function buildTypeParameters(context: BuildContext, node: number): TypeParameter[] {
  if (node === 0) return [];
  const parameters = context.named(node).map((child) => buildTypeParameter(context, child));
  const seen = new Set<string>();
  let defaulted = false;
  for (const parameter of parameters) {
    const { text } = parameter.name;
    if (seen.has(text)) {
      context.problem(`duplicate type parameter '${text}'`, parameter.span.start, parameter.span.end);
    }
    seen.add(text);
    if (parameter.default !== null) defaulted = true;
    else if (defaulted) {
      const message = `non-default type parameter '${parameter.name.text}' follows default type parameter`;
      context.problem(message, parameter.span.start, parameter.span.end);
    }
  }
  return parameters;
}

/**
 * The parts come as `T : bound : default`: the grammar does not know defaults and is shown a colon in place of the
 * `=` (see `masking.ts`).
 */
function buildTypeParameter(context: BuildContext, node: number): TypeParameter {
  const parts: { node: number; isDefault: boolean }[] = [];
  collectParts(context, node, false, parts);
  const [nameNode] = parts.map((part) => part.node) as [number];
  let bound: Expression | null = null;
  let value: Expression | null = null;
  for (const part of parts.slice(1)) {
    const built = buildElement(context, part.node);
    if (part.isDefault) value = built;
    else bound = built;
  }
  const variety = varietyOf(context, nameNode);
  if (variety !== 'TypeVar' && bound !== null) {
    const kind = bound.kind === 'Tuple' ? 'constraints' : 'bound';
    context.problem(`cannot use ${kind} with ${variety}`, bound.span.start - 1, bound.span.end);
  }
  const leaf = leafOf(context, nameNode);
  const name = buildName(context, leaf);
  return { kind: 'TypeParameter', id: context.id(), span: context.span(node), variety, name, bound, default: value };
}

function collectParts(
  context: BuildContext, node: number, isDefault: boolean, parts: { node: number; isDefault: boolean }[],
): void {
  const inner = context.kinds[node] === K.type ? node + 1 : node;
  if (context.kinds[inner] !== K.constrained_type) {
    parts.push({ node: inner, isDefault });
    return;
  }
  const colon = context.childOfKind(inner, T[':']);
  collectParts(context, inner + 1, isDefault, parts);
  collectParts(context, context.after[colon]!, context.masked.has(context.starts[colon]!), parts);
}

function varietyOf(context: BuildContext, node: number): TypeParameter['variety'] {
  const start = context.starts[node]!;
  if (context.text.charAt(start) !== '*') return 'TypeVar';
  return context.text.charAt(start + 1) === '*' ? 'ParamSpec' : 'TypeVarTuple';
}

function leafOf(context: BuildContext, node: number): number {
  if (context.kinds[node] === K.identifier) return node;
  const leaf = context.lastChild(node);
  const isOnlyChild = context.after[node + 1] === leaf;
  if (context.kinds[leaf] !== K.identifier || !isOnlyChild) context.problemAt('invalid syntax', node);
  return leaf;
}
