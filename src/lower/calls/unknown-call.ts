/** Calls whose callee is not known: the runtime binds the arguments. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerNamedTupleMethod } from '../classes/named-tuple.js';
import type { LowerContext } from '../context.js';
import { signatureText } from '../functions/signature-text.js';
import { isNotPorted } from '../not-ported.js';

/** `call(f, [a, b], new Keywords({ c }))`, or `method(x, 'append', a)` on a receiver of unknown type. */
export function lowerUnknownCall(node: ast.Call, cx: LowerContext, known: FunctionInfo | null = null): ir.Expression {
  const { callee } = node;
  const at = node.span.start;
  if (callee.kind === 'Attribute' && known === null && (cx.facts.memberOf(callee).kind === 'unknown' || isOfObject(node, cx)) && !isOfLibrary(callee, cx)) {
    const [receiver, ...rest] = cx.inOrder([callee.value, ...argumentNodes(node)]);
    const ofTuple = lowerNamedTupleMethod(node, receiver!, rest, cx);
    if (ofTuple !== null) return ofTuple;
    if (isNotPorted(receiver!, cx)) return receiver!;
    return typed(methodCall(node, callee.attribute.text, receiver!, rest, cx), node, cx);
  }
  const [target, ...rest] = cx.inOrder([callee, ...argumentNodes(node)]);
  if (isNotPorted(target!, cx)) return target!;
  const { args, keywords } = splitArguments(node, rest, cx);
  const bindable = known !== null && keywords.length > 0 ? cx.python('signature', target!, b.string(signatureText(known))) : target!;
  return typed({ ...cx.python('call', bindable, b.array(args), ...keywords), at }, node, cx);
}

/** A mapped method that is given `**options`: what they are is seen when it is called, so the object's own method is asked. */
function isOfObject({ callee, keywords }: ast.Call, cx: LowerContext): boolean {
  if (callee.kind !== 'Attribute' || keywords.every(({ arg }) => arg !== null)) return false;
  return cx.facts.memberOf(callee).kind === 'mapMethod' && cx.facts.typeOf(callee.value).kind === 'object';
}

/** `asyncio.new_api()`: the module itself is no value. */
function isOfLibrary(callee: ast.Attribute, cx: LowerContext): boolean {
  const owner = cx.facts.typeOf(callee.value);
  return owner.kind === 'module' && owner.module.kind === 'module';
}

/** The runtime gives `unknown`; the analysis may know more. */
function typed(value: ir.Expression, node: ast.Call, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  const symbol = node.callee.kind === 'Name' ? cx.facts.symbolOf(node.callee) : null;
  const pattern = symbol === null ? undefined : cx.decoratorPatterns.get(symbol);
  const kept = pattern === undefined ? null : cx.facts.resultKept(pattern);
  if (kept !== null) {
    // What the decorated function gives, whatever that is.
    const result = b.reference('R');
    return b.as(value, kept === 'run' || pattern!.wrapper.isCoroutine ? b.reference(cx.runtimeType('asyncio', 'Coroutine'), [result]) : result);
  }
  if (type.kind === 'unknown' || type.kind === 'never' || type.kind === 'none') return value;
  const printed = cx.printType(type);
  return printed.kind === 'KeywordType' && printed.name === 'unknown' ? value : b.as(value, printed);
}

function methodCall(node: ast.Call, python: string, receiver: ir.Expression, rest: readonly ir.Expression[], cx: LowerContext): ir.Expression {
  const { args, keywords } = splitArguments(node, rest, cx);
  const name = cx.member(python);
  const at = node.span.start;
  if (keywords.length > 0) return { ...cx.python('methodNamed', receiver, b.string(name), b.string(python), b.array(args), ...keywords), at };
  if (name !== python) return { ...cx.python('methodNamed', receiver, b.string(name), b.string(python), b.array(args)), at };
  return { ...cx.python('method', receiver, b.string(name), ...args), at };
}

/** In source order. */
export function argumentNodes(node: Pick<ast.Call, 'args' | 'keywords'>): readonly ast.Expression[] {
  return [...node.args, ...node.keywords.map(({ value }) => value)];
}

export function splitArguments(node: Pick<ast.Call, 'args' | 'keywords'>, values: readonly ir.Expression[], cx: LowerContext): { args: ir.Expression[]; keywords: ir.Expression[] } {
  const args = values.slice(0, node.args.length);
  if (node.keywords.length === 0) return { args, keywords: [] };
  const properties: ir.Property[] = [];
  const mappings: ir.Expression[] = [];
  node.keywords.forEach(({ arg }, index) => {
    const value = values[node.args.length + index]!;
    if (arg === null) mappings.push(value);
    else properties.push(b.property(arg.text, value));
  });
  const sources = properties.length > 0 ? [b.object(properties), ...mappings] : mappings;
  return { args, keywords: [b.create(cx.runtime('python', 'Keywords'), sources)] };
}
