/**
 * The types of a decorator that keeps the signature of what it decorates, and of its wrapper: generic over the parameters (`A`)
 * and the result (`R`), so that a decorated function is typed as it was.
 */
import type { DecoratorPattern, FunctionInfo } from '../../analyze/program.js';
import { ownStatements } from '../../analyze/scopes/walk.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';
import { printReturn } from '../types/print-type.js';
import { completes } from './completes.js';
import { hasSelf } from './convention.js';

export interface Decoration {
  /** A wrapper's are the decorator's. */
  readonly typeParameters: readonly ir.TypeParameter[] | undefined;
  readonly returnType: ir.TypeNode;
  readonly parameters: (list: readonly ir.Parameter[]) => readonly ir.Parameter[];
}

/** The wrapper is given positions alone, and hands them on. */
export const handsOnPositions = ({ isPositional, wrapper }: DecoratorPattern): boolean => isPositional || !wrapper.parameters.some(({ kind }) => kind === 'keywords');

/** Null for a function that is neither. */
export function decorationOf(info: FunctionInfo, cx: LowerContext): Decoration | null {
  if (info.decorator !== null) return decoratorTypes(info, info.decorator, cx);
  const pattern = wrapperPattern(info, cx);
  return pattern === null ? null : wrapperTypes(pattern, cx);
}

/** The decorator whose wrapper the function is; null for others. */
export function wrapperPattern(info: FunctionInfo, cx: LowerContext): DecoratorPattern | null {
  for (const pattern of cx.decoratorPatterns.values()) if (pattern.wrapper === info) return pattern;
  return null;
}

/** What the decorated function gives. */
function result(pattern: DecoratorPattern, cx: LowerContext): ir.TypeNode {
  const kept = cx.facts.resultKept(pattern);
  if (kept === null) return printReturn(pattern.wrapper, cx);
  return promised(pattern, kept, mayGiveNone(pattern.wrapper, cx) ? b.unionType([b.reference('R'), b.keyword('null')]) : b.reference('R'));
}

/** The wrapper gives None itself, on some way. */
function mayGiveNone({ node }: FunctionInfo, cx: LowerContext): boolean {
  if (node.kind === 'Lambda') return false;
  const gives = ownStatements(node.body.body).some((each) => each.kind === 'Return' && (each.value === null || each.value.kind === 'NoneLiteral'));
  return gives || completes(node.body, cx.facts);
}

const promised = ({ wrapper }: DecoratorPattern, kept: 'same' | 'run', type: ir.TypeNode): ir.TypeNode =>
  (kept === 'run' || wrapper.isCoroutine ? b.reference('Promise', [type]) : type);

/** What the function gives that is decorated: known by those that are, where the wrapper looks at it. */
function innerResult(pattern: DecoratorPattern, cx: LowerContext): ir.TypeNode {
  const kept = cx.facts.resultKept(pattern);
  if (kept !== null) return promised(pattern, kept, b.reference('R'));
  const printed = new Map<string, ir.TypeNode>();
  for (const member of membersOf(cx.facts.typeOfSymbol(pattern.parameter.symbol))) {
    const type = member.kind === 'function' && member.function.kind === 'functionInfo' ? printReturn(member.function, cx) : b.keyword('unknown');
    printed.set(JSON.stringify(type), type);
  }
  return printed.size === 0 ? b.keyword('unknown') : b.unionType([...printed.values()]);
}

const taking = (returns: ir.TypeNode): ir.TypeNode => ({ kind: 'FunctionType', parameters: [{ name: 'args', type: b.reference('A'), rest: true }], returns });

function decoratorTypes(info: FunctionInfo, pattern: DecoratorPattern, cx: LowerContext): Decoration {
  const index = info.parameters.indexOf(pattern.parameter) - (hasSelf(info) ? 1 : 0);
  const inner = taking(innerResult(pattern, cx));
  return {
    typeParameters: [{ name: 'A', constraint: b.arrayType(b.keyword('unknown')) }, ...(cx.facts.resultKept(pattern) === null ? info.typeParameters : ['R']).map((name) => ({ name }))],
    returnType: taking(result(pattern, cx)),
    parameters: (list) => list.map((parameter, at) => (at === index ? { ...parameter, type: inner } : parameter)),
  };
}

/** The decorator as a value: what a function that makes decorators returns. */
export function decoratorAsType(info: FunctionInfo, pattern: DecoratorPattern, cx: LowerContext): ir.TypeNode {
  const { typeParameters, returnType } = decoratorTypes(info, pattern, cx);
  return { kind: 'FunctionType', typeParameters, parameters: [{ name: cx.options.names.variable(pattern.parameter.name), type: taking(innerResult(pattern, cx)) }], returns: returnType };
}

function wrapperTypes(pattern: DecoratorPattern, cx: LowerContext): Decoration {
  return {
    typeParameters: undefined,
    returnType: result(pattern, cx),
    parameters: (list) => (handsOnPositions(pattern) ? list.map((parameter) => (parameter.target.kind === 'RestElement' ? { ...parameter, type: b.reference('A') } : parameter)) : list),
  };
}
