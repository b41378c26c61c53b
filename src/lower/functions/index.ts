/** What a function, a method and a nested `def` have in common: parameters, result, body. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import type { Frame } from '../frame.js';
import { membersOf } from '../types/kinds.js';
import { printReturn } from '../types/print-type.js';
import { completes } from './completes.js';
import { functionFrame } from './frame-of.js';
import { decorationOf } from './decoration.js';
import { lowerParameters } from './parameters.js';
import { overridesValue } from './void-override.js';

export interface FunctionParts {
  readonly frame: Frame;
  readonly parameters: readonly ir.Parameter[];
  readonly typeParameters: readonly ir.TypeParameter[] | undefined;
  /** Absent where TypeScript has to infer it: a class of the body itself. */
  readonly returnType: ir.TypeNode | undefined;
  readonly body: ir.BlockStatement;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
}

/** `prologue`: more statements at the start of the body. */
export function lowerFunctionParts(info: FunctionInfo, cx: LowerContext, prologue: readonly ir.Statement[] = []): FunctionParts {
  const node = info.node as ast.FunctionDef;
  if (info.decorator !== null) cx.decoratorPatterns.set(info.decorator.parameter.symbol, info.decorator);
  const decorates = cx.inSignature(info, () => decorationOf(info, cx));
  const parameters = cx.inSignature(info, () => lowerParameters(info, cx));
  const frame = functionFrame(info, cx);
  const body = cx.within(frame, () => lowerBody(info, node, [...parameters.prologue, ...prologue], frame, cx));
  return {
    frame, body, parameters: decorates?.parameters(parameters.list) ?? parameters.list,
    typeParameters: decorates === null ? typeParametersOf(info.typeParameters) : decorates.typeParameters, returnType: decorates?.returnType ?? (givesLocalClass(info, cx) ? undefined : cx.inSignature(info, () => printReturn(info, cx))),
    isAsync: frame.isAsync, isGenerator: info.isGenerator,
  };
}

function givesLocalClass(info: FunctionInfo, cx: LowerContext): boolean {
  if (info.isGenerator) return false;
  const type = cx.facts.returnTypeOf(info);
  return membersOf(type).some((member) => (member.kind === 'instance' || (member.kind === 'class' && member.class.kind === 'classInfo')) && (member.class as ClassInfo).symbol.scope === info.scope);
}

function lowerBody(info: FunctionInfo, node: ast.FunctionDef, prologue: readonly ir.Statement[], frame: Frame, cx: LowerContext): ir.BlockStatement {
  const block = cx.block(node.body);
  const body = [...prologue];
  if (frame.restIsTuple && !prologue.some(isSplit)) body.push(b.expression(b.method(b.id('Object'), 'freeze', [b.id(cx.variable(frame.rest!.name))])));
  body.push(...(endsInCall(node) ? withoutLastReturn(block.body) : block.body));
  if (!returnsVoid(info, cx) && !info.isGenerator && info.returns.type.kind !== 'never' && completes(node.body, cx.facts)) body.push(b.returns(b.nullLiteral()));
  return { ...block, body };
}

/** `return log(text)` of a function that gives nothing. */
function endsInCall(node: ast.FunctionDef): boolean {
  const last = node.body.body.at(-1);
  return last?.kind === 'Return' && last.value !== null;
}

function withoutLastReturn(body: readonly ir.Statement[]): readonly ir.Statement[] {
  const last = body.at(-1);
  return body.length > 1 && last?.kind === 'ReturnStatement' && last.value === null && last.surroundings === undefined ? body.slice(0, -1) : body;
}

/** Packed arguments are frozen already. */
const isSplit = (statement: ir.Statement): boolean => statement.kind === 'VariableDeclaration' && statement.target.kind === 'ArrayPattern';

/** Its callers get nothing: `return` without a value. */
export function returnsVoid(info: FunctionInfo, cx: LowerContext): boolean {
  if (overridesValue(info, cx)) return false;
  return info.isGenerator ? info.returns.type.kind === 'none' || info.returns.type.kind === 'never' : cx.facts.returnTypeOf(info).kind === 'none';
}

export function typeParametersOf(names: readonly string[]): readonly ir.TypeParameter[] | undefined {
  return names.length === 0 ? undefined : names.map((name) => ({ name }));
}
