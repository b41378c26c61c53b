/** Calls of classes: what their constructors take, and what they make. */
import type { ClassEntry, Signature, StubParameter } from '../../maps/model.js';
import { bindArguments } from '../../maps/bind.js';
import type * as ast from '../../syntax/ast.js';
import { lookUpAttribute } from '../class-lookup.js';
import type { Arguments, Callee } from '../facts.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { creationOf } from '../scopes/made.js';
import { never, str, unknown, type Type } from '../types.js';
import { bindCall, callFunction } from './call-function.js';
import { argumentType, chooseSignature, isPending, passToStub } from './calls.js';
import { constructSubclasses } from './class-hooks.js';
import { constructorParameters } from './construct.js';
import { showValue } from './expressions.js';
import { fillContainer } from './container.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { refineResult } from './results.js';
import { instantiate, type Bindings } from './stubs.js';
import { isPlainKey } from './targets.js';
import { bindVariables } from './type-variables.js';

export function instantiateClass(inference: Inference, node: ast.Call, callee: Type & { kind: 'class' }, flow: Flow, set: (callee: Callee) => void): Type {
  if (callee.class.kind === 'classInfo') return instantiateOwn(inference, node, callee.class, flow, set);
  const entry = callee.class.kind === 'atomClass' ? callee.class.entry : callee.class;
  if (entry.construct === null) {
    set({ kind: 'unknown' });
    return entry.isException ? inference.annotations.instanceOfEntry(entry) : unknown;
  }
  const { signature, args } = chooseSignature(inference, entry.construct, null, node);
  set({ kind: 'mapClass', entry, construct: entry.construct, signature, args });
  return constructMapped(inference, node, entry, signature, args, flow);
}

function constructMapped(inference: Inference, node: ast.Call, entry: ClassEntry, signature: Signature, args: Arguments<StubParameter>, flow: Flow): Type {
  if (isPending(inference, node)) return never;
  const bindings: Bindings = new Map();
  passToStub(inference, args, bindings, flow, `${node.id}`, new Map(), entry.construct);
  // Keywords are keys of type str.
  if (isKeyed(entry) && args.bound.some(({ parameter, values }) => parameter.kind === 'keywords' && values.length > 0)) bindKey(inference, entry, bindings);
  if (isValueClass(entry)) {
    const result = instantiate(inference, signature.returns, bindings, `construct${node.id}`);
    for (const arg of node.args) showValue(inference, argumentType(inference, arg), flow);
    return refineResult(inference, entry.construct!, node, result, flow);
  }
  const type = inference.state.objectOf(entry, `construct${node.id}`, entry.typeParameters.map((name) => bindings.get(name) ?? never));
  const key = bindings.get(entry.typeParameters[0] ?? '');
  if (key !== undefined && !isPlainKey(key) && isKeyed(entry)) type.sites.forEach((site) => inference.state.lattice.markStructural(site));
  return refineResult(inference, entry.construct!, node, type, flow);
}

function bindKey(inference: Inference, entry: ClassEntry, bindings: Bindings): void {
  const key = entry.typeParameters[0];
  if (key !== undefined) bindings.set(key, inference.state.lattice.join(bindings.get(key) ?? never, str));
}

/** `int(x)`, `str(x)`: what comes back is no object with a site. */
function isValueClass(entry: ClassEntry): boolean {
  return /^builtins\.(int|float|bool|str|bytes|tuple|type|object|memoryview)$/.test(entry.id) || entry.construct?.signature.returns.kind === 'atom';
}

export function isKeyed(entry: ClassEntry): boolean {
  return /\.(set|frozenset|dict|defaultdict|OrderedDict|Counter)$/.test(entry.id);
}

function instantiateOwn(inference: Inference, node: ast.Call, info: ClassInfo, flow: Flow, set: (callee: Callee) => void): Type {
  const self = inference.state.instance(info);
  const constructor = lookUpAttribute(inference.state, info, '__init__');
  const typeOf = (each: ast.Expression): Type => argumentType(inference, each);
  const parameters = constructorParameters(inference, info);
  const allocator = callCreation(inference, node, info, flow);
  if (parameters !== null) {
    const args = bindArguments(parameters, node, { name: `${info.qualifiedName}.${info.special === 'namedtuple' ? '__new__' : '__init__'}`, implicit: 1 });
    set({ kind: 'class', class: info, constructor: null, args });
    for (const { parameter, values } of args.bound) for (const value of values) inference.pass(typeOf(value), parameter.symbol);
    for (const name of ['__post_init__']) {
      const after = lookUpAttribute(inference.state, info, name);
      if (after?.kind === 'functionInfo') passInitOnly(inference, info, after, flow);
      if (after?.kind === 'functionInfo') callFunction(inference, after, self, null, flow.body);
    }
  } else if (constructor?.kind === 'functionInfo') {
    const args = bindCall(constructor, self, node);
    set({ kind: 'class', class: info, constructor, args });
    callFunction(inference, constructor, self, args, flow.body, typeOf, false, node);
    constructSubclasses(inference, node, info, flow);
  } else if (allocator !== null) {
    set({ kind: 'class', class: info, constructor: allocator, args: bindCall(allocator, { kind: 'class', class: info }, node) });
    constructSubclasses(inference, node, info, flow);
  } else {
    const base = info.mro.find((each): each is ClassEntry => each.kind === 'class') ?? null;
    set({ kind: 'class', class: info, constructor: base, args: null });
    fillContainer(inference, node, info, flow);
    constructSubclasses(inference, node, info, flow);
  }
  if (info.special === 'enum' || info.typeParameters.length === 0) return self;
  // `Stack[int]()` says it.
  const named = node.callee.kind === 'Subscript' ? inference.annotations.typeOf(node.callee) : null;
  return named?.kind === 'instance' && named.class === info ? named : genericInstance(inference, node, info, flow);
}

/** `__new__` of the program, which is given what `__init__` is, and the `__call__` of the metaclass. */
function callCreation(inference: Inference, node: ast.Call, info: ClassInfo, flow: Flow): FunctionInfo | null {
  const creation = creationOf(info);
  if (creation?.call) callFunction(inference, creation.call, null, null, flow.body);
  const allocator = creation?.allocator ?? null;
  if (allocator === null) return null;
  const self: Type = { kind: 'class', class: info };
  callFunction(inference, allocator, self, bindCall(allocator, self, node), flow.body, (each) => argumentType(inference, each), false, node);
  return allocator;
}

/** `InitVar` fields are arguments of `__post_init__`, in their order. */
function passInitOnly(inference: Inference, info: ClassInfo, hook: FunctionInfo, flow: Flow): void {
  const own = [info, ...info.mro].find((each): each is ClassInfo => each.kind === 'classInfo' && each.dataclass !== null);
  (own?.dataclass?.fields ?? []).filter(({ isInitOnly }) => isInitOnly).forEach(({ name, owner }, index) => {
    const attribute = owner.attributes.get(name);
    const parameter = hook.parameters[index + 1];
    if (attribute !== undefined && parameter !== undefined) inference.pass(inference.attributeType(attribute, flow.body), parameter.symbol);
  });
}

/** `Cache(load)`: what the arguments say of the class's type parameters. */
function genericInstance(inference: Inference, node: ast.Call, info: ClassInfo, flow: Flow): Type {
  const bindings = new Map<string, Type>();
  const callee = inference.state.callees[node.id];
  const args = callee?.kind === 'class' ? callee.args : null;
  for (const { parameter, values } of args?.bound ?? []) {
    const { declared } = parameter.symbol;
    if (declared !== null) for (const value of values) bindVariables(inference, declared, argumentType(inference, value), bindings, flow.body);
  }
  return { kind: 'instance', class: info, args: info.typeParameters.map((name) => bindings.get(name) ?? unknown) };
}
