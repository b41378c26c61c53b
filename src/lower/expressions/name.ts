/** Names: variables, `this`, functions and classes of the program, and what maps name. */
import type * as ast from '../../syntax/ast.js';
import type { Symbol } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import type { Frame } from '../frame.js';
import { throwsUnreported } from '../not-ported.js';
import { moduleNamespace, projectModuleOf } from '../projects/module-namespace.js';
import { classVariable } from '../classes/class-variable.js';
import { entryValue } from './entry-value.js';
import { isDirectName, makesCoroutine } from './hot-value.js';

export function lowerName(node: ast.Name, cx: LowerContext): ir.Expression {
  return asHotValue(node, plainName(node, cx), cx);
}

/** The name of what is called, or read for itself. */
export function plainName(node: ast.Name, cx: LowerContext): ir.Expression {
  const { facts, frame } = cx;
  const symbol = facts.symbolOf(node);
  const at = node.span.start;
  const module = projectModuleOf(node, cx);
  if (module !== null) return moduleNamespace(module, node.text, cx, at);
  if (symbol !== null && symbol === frame.self) {
    markThis(symbol, frame);
    return b.thisExpression(at);
  }
  if (symbol === null || isImported(symbol)) {
    const entry = facts.entryOf(node) ?? facts.builtinOf(node);
    if (entry !== null && (symbol !== null || entry.kind !== 'form' || entry.runtime !== null)) return entryValue(entry, node, cx);
    if (symbol === null) return unboundName(node, cx);
    if (!isOfProject(node, cx)) return throwsUnreported(`\`${node.text}\`, which no map covers,`, cx);
  }
  if (symbol.scope.kind === 'class') return classVariable(node, cx);
  const captured = cx.captures.get(symbol);
  if (captured !== undefined) return captured;
  const name = b.id(cx.projectImports.renamed.get(symbol) ?? cx.variable(node.text), at);
  if (symbol === frame.rest && !isOnlyReadFrom(node, cx)) frame.restIsTuple = true;
  if (mayBeUnbound(symbol, frame) && (!facts.isDefinitelyBound(node) || isCaptured(symbol, frame))) return { ...cx.python('bound', name, b.string(node.text)), at };
  const shift = cx.shifts.get(symbol);
  return shift === undefined ? name : b.binary('+', name, b.number(shift), at);
}

/** Builtins that look at the items, and keep nothing of what holds them. */
const READERS = new Set(['len', 'sum', 'min', 'max', 'sorted', 'list', 'set', 'any', 'all', 'enumerate', 'zip', 'reversed'].map((name) => `builtins.${name}`));

/** Nobody can tell whether it is a tuple: its items are read, and it goes nowhere. */
function isOnlyReadFrom(node: ast.Name, cx: LowerContext): boolean {
  const parent = cx.facts.parentOf(node);
  switch (parent?.kind) {
    case 'For':
    case 'Comprehension': return parent.iterable === node;
    case 'Starred':
    case 'If':
    case 'While': return true;
    case 'UnaryOp': return parent.operator === 'not';
    case 'Compare': return parent.comparators.length === 1 && parent.comparators[0] === node && (parent.operators[0] === 'in' || parent.operators[0] === 'not in');
    case 'Subscript': return parent.value === node && parent.index.kind !== 'Slice';
    case 'Call': {
      const { callee } = parent;
      const entry = callee.kind === 'Name' ? cx.facts.entryOf(callee) ?? cx.facts.builtinOf(callee) : null;
      return parent.args.includes(node) && entry !== null && READERS.has(entry.id);
    }
    default: return false;
  }
}

/** A plain `def` that returns a coroutine is passed on as a function that gives a promise, as an `async def` is. */
function asHotValue(node: ast.Name, value: ir.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  if (type.kind !== 'function' || type.function.kind !== 'functionInfo' || !isDirectName(node, type.function, cx)) return value;
  return makesCoroutine(type.function, cx) ? cx.asyncio('hot', value) : value;
}

/** Frames between the use and the method whose `this` it is have to be arrow functions. */
function markThis(symbol: Symbol, frame: Frame): void {
  for (let at: Frame | null = frame; at !== null && at.function?.parameters[0]?.symbol !== symbol; at = at.parent) at.usesOuterThis = true;
}

/** Imported from another module of the project. */
function isOfProject(node: ast.Name, cx: LowerContext): boolean {
  const symbol = cx.facts.symbolOf(node)!;
  return symbol.bindings.some(({ node: binding }) => binding.kind !== 'Alias' || cx.projectImports.has(binding));
}

export function isImported(symbol: Symbol): boolean {
  return symbol.bindings.length > 0 && symbol.bindings.every(({ kind }) => kind === 'import');
}

function unboundName(node: ast.Name, cx: LowerContext): ir.Expression {
  if (node.text === '__name__') return b.string(cx.options.isMain === true ? '__main__' : cx.module.name, node.span.start);
  if (node.text === '__file__') return b.call(b.id(cx.imports.use('aio2ts/runtime/sys', 'modulePath')), [b.member(b.member(b.id('import'), 'meta'), 'url')], node.span.start);
  return { ...cx.python('boundGlobal', b.undefinedLiteral(), b.string(node.text)), at: node.span.start };
}

/** Read in a function inside its own: TypeScript can't see that it is set by then. */
const isCaptured = (symbol: Symbol, frame: Frame): boolean => symbol.scope.kind === 'function' && frame.function !== null && frame.function.scope !== symbol.scope;

function mayBeUnbound(symbol: Symbol, frame: Frame): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (at.plan.maybeUnbound.has(symbol)) return true;
  return false;
}
