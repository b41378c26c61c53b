/** Calls whose callee is not known: the runtime binds the arguments. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { printReturn } from '../types/print-type.js';

/** `call(f, [a, b], new Keywords({ c }))`, or `method(x, 'append', a)` on a receiver of unknown type. */
export function lowerUnknownCall(node: ast.Call, cx: LowerContext, known: FunctionInfo | null = null): ir.Expression {
  const { callee } = node;
  const at = node.span.start;
  if (callee.kind === 'Attribute' && known === null && cx.facts.memberOf(callee).kind === 'unknown') {
    const [receiver, ...rest] = cx.inOrder([callee.value, ...argumentNodes(node)]);
    return methodCall(node, callee.attribute.text, receiver!, rest, cx);
  }
  const [target, ...rest] = cx.inOrder([callee, ...argumentNodes(node)]);
  const { args, keywords } = splitArguments(node, rest, cx);
  const called = { ...cx.python('call', target!, b.array(args), ...keywords), at };
  if (known === null) return called;
  return b.as(called, printReturn(known, cx));
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
function argumentNodes(node: ast.Call): readonly ast.Expression[] {
  return [...node.args, ...node.keywords.map(({ value }) => value)];
}

function splitArguments(node: ast.Call, values: readonly ir.Expression[], cx: LowerContext): { args: ir.Expression[]; keywords: ir.Expression[] } {
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
