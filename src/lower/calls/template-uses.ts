/** How a template uses its holes: which, how often, in which order, and whether surely. Computed once a template. */
import type { Template } from '../../maps/model.js';

export type HoleFunction = 'plain' | 'thunk' | 'start' | 'fn' | 'thread' | 'given' | 'iter' | 'shown' | 'truth' | 'keywords';

export interface HoleUse {
  readonly hole: string;
  readonly function: HoleFunction;
  /** `$fn(key, 1)` */
  readonly arity: number | null;
  /** It may not be evaluated, or later, or again: in an arrow function, on the right of `&&`. */
  readonly isConditional: boolean;
}

const FUNCTIONS: ReadonlySet<string> = new Set(['thunk', 'start', 'fn', 'thread', 'given', 'iter', 'shown', 'truth', 'keywords']);

export function usesOf(template: Template): readonly HoleUse[] {
  const uses: HoleUse[] = [];
  visit(template, false, uses);
  return uses;
}

interface AnyNode { readonly kind?: string; readonly [key: string]: unknown }

function visit(value: unknown, isConditional: boolean, uses: HoleUse[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, isConditional, uses);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as AnyNode;
  const hole = holeOf(node);
  if (hole !== null) {
    uses.push({ ...hole, isConditional });
    return;
  }
  switch (node.kind) {
    case 'LogicalExpression':
      visit(node.left, isConditional, uses);
      visit(node.right, true, uses);
      return;
    case 'ConditionalExpression':
      visit(node.test, isConditional, uses);
      visit(node.consequent, true, uses);
      visit(node.alternate, true, uses);
      return;
    case 'ArrowFunction':
    case 'FunctionExpression':
      visit(node.body, true, uses);
      return;
    case undefined:
      return;
    default:
      for (const key in node) if (key !== 'kind' && key !== 'at') visit(node[key], isConditional, uses);
  }
}

/** `$name` or `$thunk(name)`. */
export function holeOf(node: AnyNode): Omit<HoleUse, 'isConditional'> | null {
  if (node.kind === 'Identifier') {
    const name = node.name as string;
    return name.startsWith('$') ? { hole: name.slice(1), function: 'plain', arity: null } : null;
  }
  if (node.kind !== 'CallExpression') return null;
  const callee = node.callee as AnyNode;
  if (callee.kind !== 'Identifier') return null;
  if (!(callee.name as string).startsWith('$')) return null;
  const name = (callee.name as string).slice(1);
  if (!FUNCTIONS.has(name)) return null;
  const [argument, arity] = node.args as readonly AnyNode[];
  const hole = (argument!.name as string).replace(/^\$/, '');
  return { hole, function: name as HoleFunction, arity: arity === undefined ? null : Number(arity.raw) };
}
