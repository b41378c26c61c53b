/** Type arguments of constructed containers: `new Queue<string>()`. */
import type * as ast from '../../syntax/ast.js';
import type { ObjectType } from '../../analyze/types.js';
import type { StubType } from '../../maps/model.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { typeArgument } from '../types/kinds.js';
import type { MapCall } from './map-call.js';

/** TypeScript looks at the arguments alone; the analysis has seen what is put in later. */
export function withTypeArguments(value: ir.Expression, call: MapCall, cx: LowerContext): ir.Expression {
  if (value.kind !== 'NewExpression' || value.typeArguments !== undefined) return value;
  const type = cx.facts.typeOf(call.node);
  if (type.kind !== 'object' || type.entry.typeParameters.length === 0) return value;
  const printed = cx.printType(type);
  if (printed.kind !== 'ReferenceType' || printed.args.length === 0 || value.callee.kind !== 'Identifier') return value;
  // What nobody puts anything into is of the type that it is assigned to.
  const kinds = type.entry.typeParameters.map((_, index) => typeArgument(type, index).kind);
  if (call.args.bound.length > 0 && (kinds.includes('never') || kinds.every((kind) => kind === 'unknown'))) return value;
  const isKnown = type.entry.typeParameters.some((_, index) => typeArgument(type, index).kind !== 'never');
  if (!isKnown || type.entry.typeParameters.every((name, index) => isInferred(name, index, type, call, cx))) return value;
  return { ...value, typeArguments: printed.args };
}

/** An argument says all that there is to say about the type parameter. */
function isInferred(name: string, index: number, type: ObjectType, call: MapCall, cx: LowerContext): boolean {
  const whole = JSON.stringify(cx.printType(typeArgument(type, index)));
  return call.args.bound.some(({ parameter, values }) => parameter.type.kind === 'iterable' && values.some((node) => givesAll(node, parameter.type, name, whole, cx)));
}

function givesAll(node: ast.Expression, stub: StubType, name: string, whole: string, cx: LowerContext): boolean {
  if (stub.kind !== 'iterable' || ((node.kind === 'List' || node.kind === 'Tuple') && node.elements.length === 0)) return false;
  const item = cx.facts.elementOf(cx.facts.typeOf(node), stub.isAsync)?.item;
  if (item === undefined) return false;
  if (stub.item.kind === 'variable' && stub.item.name === name) return JSON.stringify(cx.printType(item)) === whole;
  if (stub.item.kind !== 'tuple' || item.kind !== 'tuple') return false;
  const at = stub.item.items.findIndex((part) => part.kind === 'variable' && part.name === name);
  return at !== -1 && item.items[at] !== undefined && JSON.stringify(cx.printType(item.items[at])) === whole;
}

/** What holds structural keys, and what that is to who reads it. */
const FORMS: Readonly<Record<string, string>> = { Dict: 'Map', PySet: 'Set' };

/** `const queue = new Queue<string>()` needs no type beside it. */
export function saysItself(value: ir.Expression, declared: ir.TypeNode | undefined): boolean {
  if (value.kind !== 'NewExpression' || declared?.kind !== 'ReferenceType' || value.callee.kind !== 'Identifier') return false;
  const isNamed = value.callee.name === declared.name || FORMS[value.callee.name] === declared.name;
  return isNamed && JSON.stringify(value.typeArguments ?? []) === JSON.stringify(declared.args);
}
