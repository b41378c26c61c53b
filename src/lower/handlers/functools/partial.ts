/** `partial(f, x, key=y)` of a known function is an arrow over what is left, where its callers give positions alone. */
import type * as ast from '../../../syntax/ast.js';
import { bindArguments } from '../../../maps/bind.js';
import type { FunctionInfo, Symbol } from '../../../analyze/program.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import { lowerCallable } from '../../calls/callable.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import type { LowerContext } from '../../context.js';
import { conventionOf, hasSelf } from '../../functions/convention.js';

export function lowerPartial(call: MapCall, cx: LowerContext): RawCall | null {
  const node = call.node as ast.Call;
  const [target, ...given] = node.args;
  if (target === undefined || given.some(({ kind }) => kind === 'Starred') || node.keywords.some(({ arg }) => arg === null)) return null;
  const fn = knownFunction(target, cx);
  if (fn === null) return null;
  const arrow = isCalledByPosition(node, cx) ? arrowOver(node, target, given, fn, cx) : null;
  if (arrow !== null) return asValue(arrow);
  if (!fn.isCoroutine) return null;
  // An async function stays one: whoever calls the partial awaits it, or makes a coroutine of it.
  const [first, ...values] = cx.inOrder([target, ...given, ...node.keywords.map(({ value }) => value)], (one, index) => (index === 0 ? lowerCallable(one, null, cx) : cx.expression(one)));
  const args = b.array(values.slice(0, given.length));
  const keywords = node.keywords.map(({ arg }, index) => b.property(arg!.text, values[given.length + index]!));
  return asValue({ ...cx.python('partial', first!, args, ...(keywords.length === 0 ? [] : [b.object(keywords)])), at: node.span.start });
}

function knownFunction(node: ast.Expression, cx: LowerContext): FunctionInfo | null {
  const type = cx.facts.typeOf(node);
  return type.kind === 'function' && type.function.kind === 'functionInfo' ? type.function : null;
}

/** Where it goes, nobody gives it keywords or asks what it is made of. */
function isCalledByPosition(node: ast.Call, cx: LowerContext): boolean {
  const symbol = cx.facts.assignedTo(node);
  return symbol !== null && symbol.bindings.length === 1 && !symbol.isRebound && symbol.scope.kind !== 'class' && isOnlyCalled(symbol, cx);
}

function isOnlyCalled(symbol: Symbol, cx: LowerContext): boolean {
  return symbol.reads.every((read) => {
    const parent = cx.facts.parentOf(read);
    return parent?.kind === 'Call' && parent.callee === read && parent.keywords.length === 0 && parent.args.every(({ kind }) => kind !== 'Starred');
  });
}

function arrowOver(node: ast.Call, target: ast.Expression, given: readonly ast.Expression[], fn: FunctionInfo, cx: LowerContext): ir.Expression | null {
  const { positional, rest, keywordOnly, keywords } = conventionOf(fn);
  if (rest !== null || keywords !== null || given.length > positional.length || fn.decorators.length > 0 || fn.isGenerator) return null;
  const bound = bindArguments(fn.parameters.slice(hasSelf(fn) ? 1 : 0).map((parameter) => ({ ...parameter, default: parameter.node })), { args: given, keywords: node.keywords } as ast.Call, { name: fn.name });
  if (bound.error !== null || bound.isDynamic) return null;
  const byName = new Map(node.keywords.map(({ arg, value }) => [arg!.text, value]));
  const open = positional.slice(given.length).filter(({ name }) => !byName.has(name));
  // A parameter that was given by its name ends what can be given by position.
  const firstNamed = positional.findIndex(({ name }, index) => index >= given.length && byName.has(name));
  const isSplit = firstNamed !== -1 && positional.slice(firstNamed).some(({ name, default: fallback }) => !byName.has(name) && fallback === null);
  if (isSplit || open.some(({ name }) => cx.variable(name) === 'arguments')) return null;
  const takes = firstNamed === -1 ? open : open.filter((parameter) => positional.indexOf(parameter) < firstNamed);
  const [first, ...rests] = cx.inOrder([target, ...given, ...node.keywords.map(({ value }) => value)]);
  const callee = calleeOf(first!, cx);
  const values = rests.map((value, index) => cx.bind(value, cx.variable(nameOf(index))));
  function nameOf(index: number): string {
    return index < given.length ? positional[index]!.name : node.keywords[index - given.length]!.arg!.text;
  }
  const valueOf = new Map<string, ir.Expression>();
  given.forEach((_, index) => valueOf.set(positional[index]!.name, values[index]!));
  node.keywords.forEach(({ arg }, index) => valueOf.set(arg!.text, values[given.length + index]!));
  const names = takes.map((parameter) => b.id(cx.temporary(cx.variable(parameter.name))));
  takes.forEach((parameter, index) => valueOf.set(parameter.name, names[index]!));
  const args = positional.map(({ name }) => valueOf.get(name) ?? b.undefinedLiteral());
  const options = keywordOnly.filter(({ name }) => valueOf.has(name)).map(({ name }) => b.property(cx.variable(name), valueOf.get(name)!));
  while (options.length === 0 && args.at(-1)?.kind === 'UndefinedLiteral') args.pop();
  if (options.length > 0) args.push(b.object(options));
  const parameters = takes.map((parameter, index) => b.parameter(names[index]!, cx.printType(parameter.type), { optional: parameter.default !== null }));
  return b.arrow(parameters, b.call(callee!, args), { at: node.span.start });
}

/** A bound method is an arrow already: what it calls. */
function calleeOf(value: ir.Expression, cx: LowerContext): ir.Expression {
  if (value.kind === 'MemberExpression') return value;
  const isBound = value.kind === 'ArrowFunction' && value.body.kind === 'CallExpression' && value.body.callee.kind === 'MemberExpression';
  return isBound ? (value.body as ir.CallExpression).callee : cx.bind(value, 'callee');
}
