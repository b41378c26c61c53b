/** What Python itself calls when a class is made, and the special methods whose arguments it gives. */
import { bindArguments } from '../../maps/bind.js';
import type { StubType } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { lookUpAttribute, memberOfEntry } from '../class-lookup.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { str, unknown, type Type } from '../types.js';
import { callMetaclass } from './allocation.js';
import { bindCall, callFunction } from './call-function.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { instantiate } from './stubs.js';

/** Methods that get the name of an attribute. */
const NAMED = new Set(['__getattr__', '__getattribute__', '__delattr__', '__setattr__', '__format__']);

export function callClassHooks(inference: Inference, info: ClassInfo, flow: Flow): void {
  if (info.special === 'enum') passMemberValues(inference, info);
  callInitSubclass(inference, info, flow);
  callMetaclass(inference, info, flow);
  // What the language calls without a call in sight.
  for (const method of info.methods.values()) {
    const parameter = NAMED.has(method.name) ? method.parameters[1] : undefined;
    if (parameter !== undefined) inference.pass(str, parameter.symbol);
    if (isCalledByLanguage(method) || parameter !== undefined) inference.state.bodyOf(method);
    passFromBase(inference, info, method);
  }
}

/** A method in place of one of a map's class is called by that class, with what its stub says. */
function passFromBase(inference: Inference, info: ClassInfo, method: FunctionInfo): void {
  if (method.name.startsWith('__') || method.role !== 'method') return;
  const found = info.mro.map((base) => (base.kind === 'class' ? memberOfEntry(inference.state, base, method.name) : null));
  const member = found.find((each) => each !== null);
  if (member?.kind !== 'function') return;
  inference.state.bodyOf(method);
  const taken = method.parameters.slice(1).filter(({ kind }) => kind !== 'rest' && kind !== 'keywords');
  taken.forEach(({ symbol }, index) => {
    const stub = member.signature.parameters[index]?.type;
    if (stub === undefined || symbol.declared !== null || isOpen(stub)) return;
    inference.pass(instantiate(inference, stub, new Map(), `${info.qualifiedName}.${method.name}.${index}`), symbol);
  });
}

/** It stands for a type that only an object of the class knows. */
const isOpen = (stub: StubType): boolean => /"kind":"(?:variable|self)"/.test(JSON.stringify(stub));

/** `cls(name)` in a class method, or a class in a variable: it may be any subclass. */
export function constructSubclasses(inference: Inference, node: ast.Call, info: ClassInfo, flow: Flow): void {
  const named = node.callee.kind === 'Subscript' ? node.callee.value : node.callee;
  if (inference.state.resolver.declarationOf(named) === info) return;
  for (const sub of info.subclasses) {
    const init = sub.methods.get('__init__');
    const typeOf = (each: ast.Expression): Type => inference.state.types[each.id] ?? unknown;
    if (init !== undefined) {
      const self = inference.state.instance(sub);
      callFunction(inference, init, self, bindCall(init, self, node), flow.body, typeOf, true, node);
    }
    constructSubclasses(inference, node, sub, flow);
  }
}

/** `EARTH = (5.976e24, 6.37814e6)`: what `__init__` of an enumeration is called with. */
function passMemberValues(inference: Inference, info: ClassInfo): void {
  const init = info.methods.get('__init__');
  if (init === undefined) return;
  inference.state.bodyOf(init);
  for (const statement of info.node.body.body) {
    if (statement.kind !== 'Assign') continue;
    const type = inference.state.types[statement.value.id] ?? unknown;
    const items = type.kind === 'tuple' && type.rest === null ? type.items : [type];
    init.parameters.slice(1).forEach((parameter, index) => {
      const item = items[index];
      if (item !== undefined) inference.pass(item, parameter.symbol);
    });
  }
}

/** `class Json(Codec, name="json")` */
function callInitSubclass(inference: Inference, info: ClassInfo, flow: Flow): void {
  const keywords = info.node.keywords.filter(({ arg }) => arg?.text !== 'metaclass');
  for (const { value } of keywords) inference.expression(value, flow);
  const base = info.mro.find((each): each is ClassInfo => each.kind === 'classInfo');
  const hook = base === undefined ? null : lookUpAttribute(inference.state, base, '__init_subclass__');
  if (hook?.kind !== 'functionInfo') return;
  const args = bindArguments(
    hook.parameters.slice(1),
    { args: [], keywords },
    { name: hook.qualifiedName, implicit: 1 },
  );
  callFunction(
    inference,
    hook,
    { kind: 'class', class: info },
    args,
    flow.body,
    (node) => inference.state.types[node.id] ?? unknown,
    true,
  );
}

function isCalledByLanguage(fn: FunctionInfo): boolean {
  return /^__\w+__$/.test(fn.name) && fn.parameters.length === 1;
}
