/** `__init__` as a constructor, or as an init method where the constructor can't keep Python's order. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type { ClassEntry } from '../../maps/model.js';
import { bindArguments } from '../../maps/bind.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { placeArguments } from '../calls/arguments.js';
import { containerEntry } from '../../analyze/infer/container.js';
import { containerArguments } from './container-class.js';
import { dynamicArguments } from '../calls/dynamic-arguments.js';
import { lowerMapCall } from '../calls/map-call.js';
import { classReference } from '../types/print-type.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { functionFrame } from '../functions/frame-of.js';
import { lowerParameters } from '../functions/parameters.js';
import { extendedBases } from './bases.js';
import { classNameOf } from './class-name.js';
import { creationOf } from '../../analyze/scopes/made.js';
import { aroundInit, creatingConstructor, holdsInit, portedCreation } from './creation.js';
import { hasInitMethod, planConstructor } from './constructor-plan.js';
import { initCallsIn, isInitCall, nextInit } from './init-calls.js';

export function lowerConstructor(init: FunctionInfo, info: ClassInfo, cx: LowerContext): ir.MethodMember[] {
  const node = init.node as ast.FunctionDef;
  if (init.colour === 'async') {
    const reason = 'it is a constructor, which JavaScript calls synchronously';
    cx.report(
      diagnostics.cannotBeAsync({ what: `\`${info.name}.__init__\``, reason }, cx.module.node.path, node.name.span),
    );
  }
  const parameters = lowerParameters(init, cx);
  const creation = portedCreation(info);
  const isHeld = creation !== null && holdsInit(info, init, cx);
  const ownFrame = functionFrame(init, cx);
  // What `__new__` gives is not `this`.
  const frame = isHeld && creation.allocator !== null ? { ...ownFrame, self: null } : ownFrame;
  const body = cx.within(frame, () => {
    const statements = cx.capture(() => {
      cx.output.push(...parameters.prologue);
      if (frame.rest !== null)
        cx.emit(b.expression(b.method(b.id('Object'), 'freeze', [b.id(cx.variable(frame.rest.name))])));
      initBody(init, info, cx);
    });
    return b.block(
      withoutUnusedFreeze(
        statements,
        frame.restIsTuple && parameters.prologue.length === 0,
        frame.rest !== null,
        parameters.prologue.length,
      ),
      cx.danglingOf(node.body.id),
    );
  });
  const doc = node.docstring ?? undefined;
  const at = node.span.start;
  if (isHeld) {
    const self = cx.variable(init.parameters[0]?.name ?? 'self');
    const around = { ...body, body: aroundInit(info, init, self, parameters.list, body.body, cx) };
    return [{ kind: 'MethodMember', variety: 'constructor', key: 'constructor', parameters: parameters.list, body: around, doc, at }];
  }
  if (hasInitMethod(info, cx)) return initMethod(init, info, parameters.list, body, doc, cx);
  return [
    { kind: 'MethodMember', variety: 'constructor', key: 'constructor', parameters: parameters.list, body, doc, at },
  ];
}

/** Whether `*args` is used as a tuple is known only after the body. */
function withoutUnusedFreeze(
  statements: readonly ir.Statement[],
  isNeeded: boolean,
  hasRest: boolean,
  at: number,
): readonly ir.Statement[] {
  return !hasRest || isNeeded ? statements : statements.filter((_, index) => index !== at);
}

function initBody(init: FunctionInfo, info: ClassInfo, cx: LowerContext): void {
  const { body } = (init.node as ast.FunctionDef).body;
  const isMethod = hasInitMethod(info, cx);
  const plan = planConstructor(info, init, cx);
  if (!isMethod) {
    if (plan.form === 'first')
      cx.emit(
        b.expression(superCall(withReplaced(plan.call!.node, plan.replaced), info, cx), {
          at: plan.call!.node.span.start,
        }),
      );
    else if (plan.form === 'implicit') cx.emit(superWith([]));
    else if (plan.form === 'parameters') cx.emit(superWith(namesOf(init, cx)));
    else if (plan.form === 'deferred') cx.emit(superWith([cx.runtime('python', 'uninitialized')]));
  }
  const dropped = new Set<ast.Statement>(
    initCallsIn(init, cx).flatMap(({ statement }) => (statement === null ? [] : [statement])),
  );
  for (const statement of body) {
    const isBaseInit = dropped.has(statement);
    const leavesNothing =
      isBaseInit && (nextInit(info) === null || (!isMethod && plan.form === 'first') || isInert(info, plan.form));
    if (leavesNothing) commentsOf(statement, cx);
    else cx.statement(statement);
  }
}

/** `super().__init__()` of a mapped base that was constructed already. */
function isInert(info: ClassInfo, form: string): boolean {
  const next = nextInit(info);
  return form === 'implicit' && next?.kind === 'class' && !next.isException;
}

function commentsOf(statement: ast.Statement, cx: LowerContext): void {
  const surroundings = cx.surroundingsOf(statement.id);
  if (surroundings?.leading !== undefined || surroundings?.trailing !== undefined)
    cx.emit({ kind: 'CommentStatement', surroundings });
}

const superWith = (args: readonly ir.Expression[]): ir.Statement => b.expression(b.call(b.superExpression(), args));

/** The parameters as an exception keeps them in `args`. */
function namesOf(init: FunctionInfo, cx: LowerContext): readonly ir.Expression[] {
  const { positional, rest } = conventionOf(init);
  const names: ir.Expression[] = positional.map((parameter) => b.id(cx.variable(parameter.name)));
  if (rest !== null) names.push(b.spread(b.id(cx.variable(rest.name))));
  return names;
}

/** A call of the base's `__init__` as the constructor's plan has it; null for any other call. */
export function lowerInitCall(node: ast.Call, cx: LowerContext): ir.Expression | null {
  const init = cx.frame.function;
  const info = init?.owner;
  if (!init || !info || info.isMetaclass || init.name !== '__init__' || !isInitCall(node, init, cx)) return null;
  const next = nextInit(info);
  if (next === null) return b.undefinedLiteral(node.span.start);
  const { form } = planConstructor(info, init, cx);
  const isMethod = hasInitMethod(info, cx);
  if (next.kind === 'classInfo' && (isMethod || form === 'deferred')) {
    return b.method(b.thisExpression(), initMethodName(next, cx), initArguments(node, info, cx), node.span.start);
  }
  if (form === 'parameters' || isMethod) {
    return b.assign(
      b.member(b.thisExpression(), 'args'),
      cx.python('tuple', ...initArguments(node, info, cx)),
      '=',
      node.span.start,
    );
  }
  // JavaScript has constructed the container already.
  if (form === 'implicit' && containerEntry(info) !== null) return cx.python('refill', b.thisExpression(), ...initArguments(node, info, cx));
  return superCall(node, info, cx);
}

function superCall(node: ast.Call, info: ClassInfo, cx: LowerContext): ir.Expression {
  const surroundings = cx.surroundingsOfAll(node.args);
  return {
    ...b.call(b.superExpression(node.span.start), initArguments(node, info, cx), node.span.start),
    surroundings,
    dangling: cx.danglingOf(node.id),
  };
}

function withReplaced(node: ast.Call, replaced: ReadonlyMap<ast.Expression, ast.Expression> | undefined): ast.Call {
  if (replaced === undefined || replaced.size === 0) return node;
  return {
    ...node,
    args: node.args.map((arg) => replaced.get(arg) ?? arg),
    keywords: node.keywords.map((keyword) => ({ ...keyword, value: replaced.get(keyword.value) ?? keyword.value })),
  };
}

function initArguments(node: ast.Call, info: ClassInfo, cx: LowerContext): readonly ir.Expression[] {
  const callee = cx.facts.calleeOf(node);
  const args = callee.kind === 'super' || callee.kind === 'function' ? callee.args : null;
  const fn = callee.kind === 'super' || callee.kind === 'function' ? callee.function : null;
  if (fn?.kind === 'functionInfo' && args !== null && !args.isDynamic)
    return placeArguments(args as Parameters<typeof placeArguments>[0], conventionOf(fn), cx).args;
  const own = withoutSelf(node, callee.kind === 'super');
  if (fn?.kind === 'functionInfo' && fn.owner !== null) return dynamicArguments(own, fn, parametersOfInit(fn.owner, cx), cx);
  const next = nextInit(info);
  if (next?.kind === 'class' && containerEntry(info) === next) return containerArguments(own, next, node, cx);
  if (next?.kind === 'class') return mappedArguments(own, next, cx);
  const values = cx.inOrder([...own.args, ...own.keywords.map(({ value }) => value)]);
  if (own.keywords.some(({ arg }) => arg === null)) return spreadKeywords(own, values, cx);
  return values;
}

/** Of the constructor, or of the method that stands for it. */
function parametersOfInit(owner: ClassInfo, cx: LowerContext): ir.TypeNode {
  const name = classReference(owner, cx);
  if (hasInitMethod(owner, cx)) return b.reference('Parameters', [{ kind: 'TypeQuery', name: `${name}.prototype.${initMethodName(owner, cx)}` }]);
  return b.reference('ConstructorParameters', [{ kind: 'TypeQuery', name }]);
}

/** `super().__init__(*args, **kwargs)` */
function spreadKeywords(
  node: Pick<ast.Call, 'args' | 'keywords'>,
  values: readonly ir.Expression[],
  cx: LowerContext,
): readonly ir.Expression[] {
  const sources = values.slice(node.args.length);
  return [...values.slice(0, node.args.length), b.create(cx.runtime('python', 'Keywords'), sources)];
}

function withoutSelf(node: ast.Call, isSuper: boolean): ast.Call {
  return isSuper ? node : { ...node, args: node.args.slice(1) };
}

/** As the map constructs the class. */
function mappedArguments(node: ast.Call, entry: ClassEntry, cx: LowerContext): readonly ir.Expression[] {
  const plain = (): readonly ir.Expression[] => cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]);
  const { construct } = entry;
  if (construct === null || node.keywords.length === 0) return plain();
  const args = bindArguments(construct.signature.parameters, node, { name: entry.id });
  if (args.error !== null || args.isDynamic) return plain();
  const { value } = lowerMapCall(
    { node, entry: construct, signature: construct.signature, receiver: null, receiverType: null, args, use: {} },
    cx,
  );
  return value.kind === 'NewExpression' || value.kind === 'CallExpression' ? value.args : plain();
}

/** Of a class that takes its `__init__` from a base, or has none. */
export function inheritedCreation(info: ClassInfo, cx: LowerContext): ir.MethodMember {
  const base = nextInit(info);
  const init = base?.kind === 'classInfo' ? (base.methods.get('__init__') ?? null) : null;
  if (base?.kind === 'classInfo' && init !== null) return creatingConstructor(info, init, null, initMethodName(base, cx), cx);
  const { allocator } = creationOf(info)!;
  const takes = allocator !== null && allocator.parameters.slice(1).some(({ isDropped }) => !isDropped);
  return creatingConstructor(info, allocator, takes ? null : [], null, cx);
}

// ---- init methods -------------------------------------------------------------------------------------

export const initMethodName = (info: ClassInfo, cx: LowerContext): string => `init${classNameOf(info, cx)}`;

/** The constructor initializes unless a subclass says that it will. */
function initMethod(
  init: FunctionInfo,
  info: ClassInfo,
  parameters: readonly ir.Parameter[],
  body: ir.BlockStatement,
  doc: string | undefined,
  cx: LowerContext,
): ir.MethodMember[] {
  const name = initMethodName(info, cx);
  if (portedCreation(info) !== null) {
    const constructor = { ...creatingConstructor(info, init, parameters.map(elementOf), name, cx), at: init.node.span.start };
    return [constructor, { kind: 'MethodMember', variety: 'method', key: name, parameters, returnType: b.keyword('void'), body, doc }];
  }
  const args = b.id('args');
  const token = b.tupleType([b.reference(cx.runtimeType('python', 'Uninitialized'))], false);
  const type = b.unionType([{ kind: 'TupleType', elements: parameters.map(elementOf), isReadonly: false }, token]);
  const next = nextInit(info);
  const statements: ir.Statement[] = [];
  if (extendedBases(info, cx).length > 0)
    statements.push(superWith(next?.kind === 'classInfo' ? [cx.runtime('python', 'uninitialized')] : []));
  const test = b.not(cx.python('isUninitialized', args));
  statements.push(b.ifThen(test, b.block([b.expression(b.method(b.thisExpression(), name, [b.spread(args)]))])));
  return [
    {
      kind: 'MethodMember',
      variety: 'constructor',
      key: 'constructor',
      parameters: [b.parameter(b.rest(args), type)],
      body: b.block(statements),
      at: init.node.span.start,
    },
    { kind: 'MethodMember', variety: 'method', key: name, parameters, returnType: b.keyword('void'), body, doc },
  ];
}

function elementOf(parameter: ir.Parameter): ir.TupleTypeElement {
  const { target, type } = parameter;
  const isRest = target.kind === 'RestElement';
  const name =
    target.kind === 'Identifier'
      ? target.name
      : isRest && target.target.kind === 'Identifier'
        ? target.target.name
        : 'options';
  return {
    name,
    type: type ?? b.keyword('unknown'),
    rest: isRest,
    optional: parameter.default !== undefined || parameter.optional === true,
  };
}
