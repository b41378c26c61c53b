/** `super().__new__(cls)` and its like: what makes instances and, in a metaclass, classes. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { isOnlyHandedOn } from '../scopes/made.js';
import { none, str, unknown, type Type } from '../types.js';
import { bindCall, callFunction } from './call-function.js';
import { argumentType } from './calls.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';

/** Null where it is an ordinary call. */
export function inferAllocation(inference: Inference, node: ast.Call, flow: Flow): Type | null {
  const { callee } = node;
  if (callee.kind !== 'Attribute') return null;
  const method = callee.attribute.text;
  if ((method === '__setattr__' || method === '__delattr__') && callee.value.kind === 'Name' && isSuperOrRoot(inference, callee)) {
    for (const arg of node.args) inference.expression(arg, flow);
    inference.state.callees[node.id] = { kind: 'super', method, function: null, base: null, args: null };
    return none;
  }
  if (method !== '__new__' && method !== '__call__' && method !== '__init__') return null;
  const owner = flow.function?.owner ?? null;
  if (!isSuperOrRoot(inference, callee)) return method === '__new__' ? explicitNew(inference, node, callee, flow) : null;
  const found: Type | null = owner !== null && owner.isMetaclass ? ofMetaclass(inference, owner, method) : method === '__new__' ? ofObject(inference, node, owner, flow) : null;
  if (found === null) return null;
  for (const arg of node.args) inference.expression(arg, flow);
  for (const { value } of node.keywords) inference.expression(value, flow);
  if (inference.state.callees[node.id]?.kind !== 'super') inference.state.callees[node.id] = { kind: 'super', method, function: null, base: null, args: null };
  return found;
}

/** `super().__new__`, `object.__new__`, `type.__call__`. */
function isSuperOrRoot(inference: Inference, callee: ast.Attribute): boolean {
  const named = callee.value.kind === 'Call' ? callee.value.callee : callee.value;
  if (named.kind !== 'Name' || inference.state.resolver.symbolOf(named) !== null) return false;
  return callee.value.kind === 'Call' ? named.text === 'super' : named.text === 'object' || named.text === 'type';
}

function ofMetaclass(inference: Inference, owner: ClassInfo, method: string): Type {
  const { lattice } = inference.state;
  if (method === '__init__') return none;
  if (method === '__new__') return classesOf(inference, owner);
  return lattice.joinAll(owner.made.map((info) => inference.state.instance(info)));
}

/** The classes that a metaclass makes, as far as they name it: their subclasses are such classes. */
export function classesOf(inference: Inference, metaclass: ClassInfo): Type {
  return inference.state.lattice.joinAll(metaclass.made.map((info): Type => ({ kind: 'class', class: info })));
}

/** A new instance of the class that it is given, where no base of the program has a `__new__`. */
function ofObject(inference: Inference, node: ast.Call, owner: ClassInfo | null, flow: Flow): Type | null {
  const isSuper = node.callee.kind === 'Attribute' && node.callee.value.kind === 'Call';
  if (isSuper && owner !== null) {
    const base = owner.mro.map((each) => (each.kind === 'classInfo' ? each.methods.get('__new__') : undefined)).find((each) => each !== undefined);
    if (base !== undefined) return callNew(inference, node, base, flow);
  }
  const [cls] = node.args;
  const type = cls === undefined ? null : inference.expression(cls, flow);
  return type?.kind === 'class' && type.class.kind === 'classInfo' ? inference.state.instance(type.class) : null;
}

/** `Base.__new__(cls, name)` */
function explicitNew(inference: Inference, node: ast.Call, callee: ast.Attribute, flow: Flow): Type | null {
  const receiver = inference.expression(callee.value, flow);
  if (receiver.kind !== 'class' || receiver.class.kind !== 'classInfo' || receiver.class.isMetaclass) return null;
  const line = [receiver.class, ...receiver.class.mro];
  const found = line.map((each) => (each.kind === 'classInfo' ? each.methods.get('__new__') : undefined)).find((each) => each !== undefined);
  for (const arg of node.args) inference.expression(arg, flow);
  for (const { value } of node.keywords) inference.expression(value, flow);
  if (found !== undefined) return callNew(inference, node, found, flow);
  const type = node.args[0] === undefined ? null : inference.expression(node.args[0], flow);
  if (type?.kind !== 'class' || type.class.kind !== 'classInfo') return null;
  inference.state.callees[node.id] = { kind: 'super', method: '__new__', function: null, base: null, args: null };
  return inference.state.instance(type.class);
}

/** The class itself is what it is called on in the port. */
function callNew(inference: Inference, node: ast.Call, fn: FunctionInfo, flow: Flow): Type {
  const type = node.args[0] === undefined ? unknown : inference.expression(node.args[0], flow);
  const args = bindCall(fn, type, { ...node, args: node.args.slice(1) });
  inference.state.callees[node.id] = { kind: 'super', method: '__new__', function: fn, base: fn.owner, args };
  const result = callFunction(inference, fn, type, args, flow.body, (each) => argumentType(inference, each), true, node);
  return type.kind === 'class' && type.class.kind === 'classInfo' && result.kind !== 'never' ? inference.state.instance(type.class) : result;
}

/** Python gives a metaclass the name, the bases and the namespace of each class that it makes. */
export function callMetaclass(inference: Inference, info: ClassInfo, flow: Flow): void {
  const { metaclass } = info;
  if (metaclass === null) return;
  for (const name of ['__new__', '__init__']) {
    const hook = metaclass.methods.get(name);
    if (hook === undefined) continue;
    const [, named, bases, namespace] = hook.parameters;
    if (named !== undefined) inference.pass(str, named.symbol);
    if (bases !== undefined) inference.pass({ kind: 'tuple', items: [], rest: classesOf(inference, metaclass) }, bases.symbol);
    if (namespace !== undefined) inference.pass(inference.state.object('builtins.dict', `namespace${metaclass.node.id}`, [str, unknown]), namespace.symbol);
    callFunction(inference, hook, null, null, flow.body, null, true);
  }
}

/** Parameters that the port has no use for: `*args, **kwargs` that `__new__` takes since `__init__` does. */
export function dropHandedOn(fn: FunctionInfo): void {
  const isOfMetaclass = fn.owner !== null && fn.owner.isMetaclass;
  const isHook = isOfMetaclass ? /^__(?:new|init|call)__$/.test(fn.name) : fn.name === '__new__';
  if (!isHook || fn.owner === null) return;
  for (const parameter of fn.parameters.slice(1)) {
    const isStarred = parameter.kind === 'rest' || parameter.kind === 'keywords';
    if ((isStarred || isOfMetaclass) && isOnlyHandedOn(parameter.symbol, fn)) parameter.isDropped = true;
  }
}
