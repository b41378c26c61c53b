/**
 * Classes with a `__new__`, or of a metaclass with a `__call__`: constructing one runs these, and what they give is the
 * new object. A constructor of JavaScript's may return another object than `this`, and so it does.
 */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import { creationOf, isCreationPorted, type Creation } from '../../analyze/scopes/made.js';
import { ownStatements } from '../../analyze/scopes/walk.js';
import { diagnostics } from '../../diagnostics/index.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { classReference } from '../types/print-type.js';
import { throwsUnreported } from '../not-ported.js';
import { extendedBases } from './bases.js';
import { classNameOf } from './class-name.js';
import { nextInit } from './init-calls.js';

/** Null for classes that JavaScript's own construction does for. */
export function portedCreation(info: ClassInfo): Creation | null {
  return isCreationPorted(info) ? creationOf(info) : null;
}

/** The constructor can hold the body of `__init__`: nothing derives from the class, and nothing leaves the body half-way. */
export function holdsInit(info: ClassInfo, init: FunctionInfo, cx: LowerContext): boolean {
  if (extendedBases(info, cx).length > 0 || info.subclasses.length > 0 || init.node.kind === 'Lambda') return false;
  return ![...ownStatements(init.node.body.body)].some(({ kind }) => kind === 'Return');
}

/** The body of a constructor around that of `__init__`, which calls the new object `self`. */
export function aroundInit(
  info: ClassInfo, init: FunctionInfo, self: string, parameters: readonly ir.Parameter[], body: readonly ir.Statement[], cx: LowerContext,
): readonly ir.Statement[] {
  const creation = creationOf(info)!;
  const given = parameters.map(({ target }) => (target.kind === 'RestElement' ? b.spread(asIdentifier(target.target)) : asIdentifier(target)));
  const name = b.id(classNameOf(info, cx));
  const made = creation.allocator === null ? [] : [b.constant(self, newInstance(name, info, init, creation.allocator, given, cx))];
  const object = creation.allocator === null ? b.thisExpression() : b.id(self);
  const statements = [...made, ...body, b.returns(object)];
  return creation.call === null ? statements : [b.returns(callClass(info, creation.call, name, b.block(statements), cx))];
}

const asIdentifier = (target: ir.Pattern): ir.Expression => (target.kind === 'Identifier' ? target : b.id('options'));

/** The constructor of a class whose `__init__` is a method, its own or a base's. `own`: the parameters of its own. */
export function creatingConstructor(
  info: ClassInfo, init: FunctionInfo | null, own: readonly ir.TupleTypeElement[] | null, initName: string | null, cx: LowerContext,
): ir.MethodMember {
  const { allocator, call } = creationOf(info)!;
  const isBase = info.subclasses.length > 0;
  const takes = own === null ? inheritedParameters(init, initName, cx) : ({ kind: 'TupleType', elements: own, isReadonly: false } as const);
  const takesNothing = takes.kind === 'TupleType' && takes.elements.length === 0;
  const args = b.id('args');
  const given = takesNothing ? [] : [b.spread(args)];
  const statements: ir.Statement[] = [];
  if (extendedBases(info, cx).length > 0) statements.push(b.expression(b.call(b.superExpression(), takesUninitialized(info) ? [cx.runtime('python', 'uninitialized')] : [])));
  if (isBase) statements.push(b.ifThen(cx.python('isUninitialized', args), b.block([b.returns(null)])));
  const initialize = (object: ir.Expression): ir.Expression | null => (initName === null ? null : b.method(object, initName, given));
  let made: ir.Expression = b.thisExpression();
  if (allocator !== null) {
    const self = b.id('self');
    const action = initialize(self);
    const target = b.id('new.target');
    const instance = newInstance(target, info, init, allocator, given, cx);
    made = cx.python('initialized', target, instance, ...(action === null ? [] : [b.arrow([b.parameter(self)], action)]));
  }
  if (call === null) statements.push(b.returns(made));
  else {
    const action = allocator === null ? initialize(made) : null;
    const body = action === null ? made : b.block([b.expression(action), b.returns(made)]);
    statements.push(b.returns(callClass(info, call, b.id('new.target'), body, cx)));
  }
  const token = b.tupleType([b.reference(cx.runtimeType('python', 'Uninitialized'))], false);
  const parameters = takesNothing && !isBase ? [] : [b.parameter(b.rest(args), isBase ? b.unionType([takes, token]) : takes)];
  return { kind: 'MethodMember', variety: 'constructor', key: 'constructor', parameters, body: b.block(statements) };
}

/** A base's constructor can be kept from initializing. */
function takesUninitialized(info: ClassInfo): boolean {
  return nextInit(info)?.kind === 'classInfo' || info.mro.some((base) => base.kind === 'classInfo' && portedCreation(base) !== null);
}

function inheritedParameters(init: FunctionInfo | null, initName: string | null, cx: LowerContext): ir.TypeNode {
  if (init === null || init.owner === null) return b.tupleType([], false);
  const owner = classReference(init.owner, cx);
  const name = initName === null ? `${owner}.newInstance` : `${owner}.prototype.${initName}`;
  return b.reference('Parameters', [{ kind: 'TypeQuery', name }]);
}

/** `Database.newInstance(url)`. `__new__` is given what `__init__` is; the port passes it as `__init__` takes it. */
function newInstance(
  cls: ir.Expression, info: ClassInfo, init: FunctionInfo | null, allocator: FunctionInfo, given: readonly ir.Expression[], cx: LowerContext,
): ir.Expression {
  const { positional, rest, keywordOnly, takesKeywords } = conventionOf(allocator);
  const call = (args: readonly ir.Expression[]): ir.Expression => b.method(cls, 'newInstance', args);
  if (positional.length === 0 && rest === null && keywordOnly.length === 0 && !takesKeywords) return call([]);
  if (init === null || init === allocator || takesTheSame(init, allocator)) return call(given);
  const first = conventionOf(init).positional.slice(0, positional.length);
  if (rest === null && keywordOnly.length === 0 && !takesKeywords && first.length === positional.length && first.every(({ name }, index) => name === positional[index]!.name)) {
    const isSpread = given.length === 1 && given[0]!.kind === 'SpreadElement';
    return call(positional.map((_, index) => (isSpread ? b.index(b.id('args'), b.number(index)) : given[index]!)));
  }
  const what = `\`__new__\` of ${info.name}, which takes other arguments than \`__init__\`,`;
  cx.report(diagnostics.notPortable({ what }, cx.module.node.path, allocator.node.span));
  return throwsUnreported(what, cx);
}

function takesTheSame(init: FunctionInfo, allocator: FunctionInfo): boolean {
  const shape = (fn: FunctionInfo): string => fn.parameters.slice(1).filter(({ isDropped }) => !isDropped).map(({ kind, name }) => `${kind} ${name}`).join();
  return shape(init) === shape(allocator);
}

/** `SingletonMeta.callClass(Settings, () => { ... return this; })` */
function callClass(info: ClassInfo, call: FunctionInfo, name: ir.Expression, body: ir.BlockStatement | ir.Expression, cx: LowerContext): ir.Expression {
  const made = b.method(b.id(classReference(call.owner!, cx)), 'callClass', [name, b.arrow([], body)]);
  const type = cx.facts.returnTypeOf(call);
  return type.kind === 'instance' && type.class === info ? made : cx.python('instanceOf', name, made);
}
