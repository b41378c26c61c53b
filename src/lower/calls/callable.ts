/** A function as a value: passed to an API that will call it, stored, returned. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import type { FunctionEntry } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { functionValue, isVariadic } from '../expressions/entry-value.js';
import { lowerReceiver } from '../expressions/receiver.js';
import { lowerLambdaAs } from '../expressions/lambda.js';
import { isAtom, type LowerContext } from '../context.js';

/**
 * For `$fn(key, 1)`: the callable, as a JavaScript function that may be called with the arity alone. JavaScript's own
 * callbacks are given more than they ask for (`map` adds the index), so a function with more parameters is wrapped.
 * `given`: as many arguments stand beside it, to be handed on.
 */
export function lowerCallable(node: ast.Expression, arity: number | null, cx: LowerContext, awaits = true, given: number | null = null): ir.Expression {
  const fn = plainCallable(node, arity, cx, given);
  return !awaits && givesCoroutine(cx.facts.typeOf(node), cx) ? cx.asyncio('lazy', fn) : fn;
}

/** For `$thread(func)`: what a thread calls. Of an async function it awaits the promise, where a callback's call would be cold. */
export function lowerThreadCallable(node: ast.Expression, cx: LowerContext, given: number | null = null): ir.Expression {
  const type = cx.facts.typeOf(node);
  const isOpen = node.kind !== 'Lambda' && (type.kind === 'unknown' || type.kind === 'union' || type.kind === 'instance');
  return isOpen ? cx.asyncio('threadCallable', cx.expression(node)) : lowerCallable(node, null, cx, true, given);
}

/** A function whose calls make coroutines. */
function givesCoroutine(type: Type, cx: LowerContext): boolean {
  if (type.kind === 'callable') return type.returns.kind === 'coroutine';
  if (type.kind === 'function' && type.function.kind === 'function') return type.function.signature.isAsync;
  return type.kind === 'function' && type.function.kind === 'functionInfo' && !type.function.isGenerator
    && (type.function.isCoroutine || cx.facts.returnTypeOf(type.function).kind === 'coroutine');
}

function plainCallable(node: ast.Expression, arity: number | null, cx: LowerContext, given: number | null): ir.Expression {
  if (node.kind === 'Lambda') return lowerLambdaAs(node, 'untyped', cx);
  const mapped = mappedFunction(node, arity, cx) ?? handedOn(node, given, cx);
  if (mapped !== null) return mapped;
  const type = cx.facts.typeOf(node);
  const value = cx.expression(node);
  if (type.kind === 'callable' && cx.facts.program.callsInstances) return wrapUnknown(made(value, cx), arity, cx);
  if (type.kind === 'callable' && type.parameters !== null && type.parameters.length === arity) return value;
  if (type.kind === 'unknown' || type.kind === 'union' || type.kind === 'instance') return wrapUnknown(made(value, cx), arity, cx);
  if (type.kind === 'class' && type.class.kind === 'classInfo') return constructorOf(made(value, cx), arity, cx);
  if (arity === 0 && type.kind === 'class' && type.class.kind === 'class' && isMadeByNew(type.class.construct)) return functionValue(type.class.construct, node, cx, null, 0);
  if (arity === null || value.kind === 'ArrowFunction' || (arity === 0 && type.kind === 'class')) return value;
  if (type.kind === 'function' && type.function.kind === 'functionInfo') {
    const { parameters, owner } = type.function;
    const count = parameters.length - (owner !== null && type.self !== null ? 1 : 0);
    if (count === arity && parameters.every(({ kind }) => kind === 'positional' || kind === 'positionalOnly')) return value;
  }
  const names = PARAMETERS.slice(0, arity).map((name) => b.id(cx.temporary(name)));
  return b.arrow(names.map((name) => b.parameter(name)), b.call(made(value, cx), names));
}

/** `defaultdict(asyncio.Lock)`: JavaScript's classes are not called. */
function isMadeByNew(construct: FunctionEntry | null): construct is FunctionEntry {
  return construct?.cases.at(-1)?.emit.kind === 'NewExpression';
}

/** What makes a function makes it once, where it is passed. */
function made(value: ir.Expression, cx: LowerContext): ir.Expression {
  const bare = value.kind === 'AsExpression' ? value.value : value;
  const isMade = bare.kind === 'CallExpression' || bare.kind === 'AwaitExpression' || bare.kind === 'ConditionalExpression';
  return isMade ? cx.bind(value, 'callback') : value;
}

/** A class is called with `new`. */
function constructorOf(value: ir.Expression, arity: number | null, cx: LowerContext): ir.Expression {
  if (arity === null) return wrapUnknown(value, arity, cx);
  const names = PARAMETERS.slice(0, arity).map((name) => b.id(cx.temporary(name)));
  return b.arrow(names.map((name) => b.parameter(name)), b.create(value, names));
}

/** `len`, `str.lower`, `d.get`: an arrow with as many parameters as it is called with. */
function mappedFunction(node: ast.Expression, arity: number | null, cx: LowerContext): ir.Expression | null {
  if (arity === null) return null;
  if (node.kind === 'Attribute') {
    const member = cx.facts.memberOf(node);
    if (member.kind === 'mapMethod') {
      if (cx.facts.typeOf(node.value).kind === 'class') return functionValue(member.entry, node, cx, null, arity, !member.entry.isStatic);
      const receiver = lowerReceiver(node.value, cx);
      return functionValue(member.entry, node, cx, isAtom(receiver) ? receiver : cx.bind(receiver, 'receiver'), arity);
    }
  }
  const entry = node.kind === 'Name' || node.kind === 'Attribute' ? cx.facts.entryOf(node) ?? (node.kind === 'Name' ? cx.facts.builtinOf(node) : null) : null;
  return entry?.kind === 'function' && (entry.value === null || isVariadic(entry)) ? functionValue(entry, node, cx, null, arity) : null;
}

/** `call_soon(queue.put_nowait, item)`: an arrow with as many parameters, where the map has no form of its own. */
function handedOn(node: ast.Expression, given: number | null, cx: LowerContext): ir.Expression | null {
  if (given === null || node.kind !== 'Attribute') return null;
  const member = cx.facts.memberOf(node);
  const entry = member.kind === 'mapMethod' || (member.kind === 'mapGlobal' && member.entry.kind === 'function') ? member.entry : null;
  if (entry === null || entry.kind !== 'function' || entry.value !== null || entry.signature.parameters.some(({ kind }) => kind === 'rest')) return null;
  return mappedFunction(node, given, cx);
}

const PARAMETERS = ['x', 'y', 'z'];

function wrapUnknown(value: ir.Expression, arity: number | null, cx: LowerContext): ir.Expression {
  if (arity === null) {
    const args = b.id(cx.temporary('args'));
    const rest = b.parameter(b.rest(args), b.arrayType(b.keyword('unknown')));
    return b.arrow([rest], cx.python('call', value, args));
  }
  const names = PARAMETERS.slice(0, arity).map((name) => b.id(cx.temporary(name)));
  return b.arrow(names.map((name) => b.parameter(name, b.keyword('unknown'))), cx.python('call', value, b.array(names)));
}
