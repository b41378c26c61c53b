/** The names that a template leaves open: holes, and what it has to import. */
import type * as ir from '../../target/ir.js';

/** JavaScript's own, and the few of every host that templates use. What the file's first runtime package exports under such a name is meant before them. */
const globals: ReadonlySet<string> = new Set(
  (
    'Array ArrayBuffer BigInt Boolean DataView Date Infinity Intl JSON Map Math NaN Number Object Promise Proxy Reflect RegExp Set String Symbol ' +
    'TextDecoder TextEncoder URL URLSearchParams Uint8Array WeakMap WeakSet clearTimeout console fetch globalThis isFinite isNaN parseFloat parseInt ' +
    'queueMicrotask setTimeout structuredClone AbortController AbortSignal crypto performance ' +
    'Response Request Headers ReadonlyArray ReadonlyMap ReadonlySet Iterable Iterator IterableIterator AsyncIterable AsyncIterator AsyncIterableIterator Generator AsyncGenerator Record Readonly ' +
    'Awaited Partial PromiseLike'
  ).split(' '),
);

export interface FreeNames {
  /** `$name`, without the dollar, wherever a value is expected. */
  readonly holes: ReadonlySet<string>;
  /** Calls of functions of holes. */
  readonly functions: readonly { readonly name: string; readonly args: readonly ir.Expression[] }[];
  /** Neither holes nor bound in the template nor JavaScript's. */
  readonly names: ReadonlySet<string>;
}

interface Found {
  readonly holes: Set<string>;
  readonly functions: { readonly name: string; readonly args: readonly ir.Expression[] }[];
  readonly names: Set<string>;
}

/**
 * `parameters`: a call of one of these is a call of the argument, not of a function of holes. `isOwn`: an export of the file's first runtime package, which
 * comes before a global of that name.
 */
export function freeNames(root: ir.Expression | ir.TypeNode, parameters: ReadonlySet<string>, isOwn: (name: string) => boolean): FreeNames {
  const found: Found = { holes: new Set(), functions: [], names: new Set() };
  visit(root, new Set());
  return found;

  function visit(node: unknown, bound: ReadonlySet<string>): void {
    if (Array.isArray(node)) for (const item of node) visit(item, bound);
    if (!isNode(node)) return;
    if (node.kind === 'Identifier') return note(node.name, bound);
    if (node.kind === 'ReferenceType' || node.kind === 'TypeQuery') note(node.name.split('.')[0]!, bound);
    if (node.kind === 'ArrowFunction') return visitArrow(node, bound);
    if (node.kind === 'CallExpression' && isHoleFunction(node)) {
      const name = node.callee.name.slice(1);
      const [argument] = node.args;
      found.functions.push({ name, args: node.args });
      if (name !== 'given' && name !== 'keywords' && argument?.kind === 'Identifier' && parameters.has(argument.name))
        found.holes.add(argument.name);
      return;
    }
    for (const [key, value] of Object.entries(node))
      if (key !== 'property' && typeof value === 'object') visit(value, bound);
  }

  function visitArrow(node: ir.ArrowFunction, bound: ReadonlySet<string>): void {
    const inner = new Set(bound);
    for (const parameter of node.parameters) bindPattern(parameter.target, inner);
    for (const parameter of node.parameters) visit(parameter.type, inner);
    visit(node.body, inner);
  }

  function note(name: string, bound: ReadonlySet<string>): void {
    if (name.startsWith('$')) found.holes.add(name.slice(1));
    else if (!bound.has(name) && (!globals.has(name) || isOwn(name))) found.names.add(name);
  }

  function isHoleFunction(node: ir.CallExpression): node is ir.CallExpression & { readonly callee: ir.Identifier } {
    return (
      node.callee.kind === 'Identifier' &&
      node.callee.name.startsWith('$') &&
      !parameters.has(node.callee.name.slice(1))
    );
  }
}

function bindPattern(pattern: ir.Pattern, bound: Set<string>): void {
  if (pattern.kind === 'Identifier') bound.add(pattern.name);
  else if (pattern.kind === 'RestElement') bindPattern(pattern.target, bound);
  else if (pattern.kind === 'ArrayPattern')
    for (const element of pattern.elements) if (element !== null) bindPattern(element, bound);
}

type AnyNode = ir.Expression | ir.TypeNode;

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
