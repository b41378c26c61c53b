/** `super().method(...)`. */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry } from '../../maps/model.js';
import { memberOfEntry } from '../class-lookup.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { bool, natural, none, str, unknown, type Type } from '../types.js';
import { bindCall, callFunction } from './call-function.js';
import { argumentType, callMapped, inferArguments } from './calls.js';
import { containerEntry, containerOf, fillContainer } from './container.js';
import { isPlainKey } from './targets.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { instantiate, receiverBindings } from './stubs.js';

type SuperCallee = ast.Attribute & { readonly value: ast.Call };

export function isSuper(inference: Inference, callee: ast.Expression): callee is SuperCallee {
  return callee.kind === 'Attribute' && callee.value.kind === 'Call' && callee.value.callee.kind === 'Name' && callee.value.callee.text === 'super' &&
    inference.state.resolver.symbolOf(callee.value.callee) === null;
}

export function inferSuperCall(inference: Inference, node: ast.Call, flow: Flow): Type {
  const callee = node.callee as SuperCallee;
  const method = callee.attribute.text;
  const owner = enclosingClass(flow.function);
  inferArguments(inference, node, flow);
  if (owner === null) {
    inference.state.callees[node.id] = { kind: 'unknown' };
    return unknown;
  }
  for (const base of owner.mro) {
    const found = base.kind === 'classInfo' ? (base.methods.get(method) ?? null) : memberOfEntry(inference.state, base, method);
    if (found === null) continue;
    if (found.kind === 'functionInfo') return callBase(inference, node, found, base, owner, flow);
    if (found.kind !== 'function') continue;
    const held = base.kind === 'class' ? containerDunder(inference, node, method, owner, flow) : null;
    if (held !== null) return held;
    if (base.kind === 'class' && containerEntry(owner) !== null) return callMapped(inference, node, { kind: 'function', function: found, self: inference.state.instance(owner) }, found, flow, (callee) => {
      inference.state.callees[node.id] = callee;
    });
    inference.state.callees[node.id] = { kind: 'super', method, function: found, base, args: null };
    const result = instantiate(inference, found.signature.returns, receiverBindings(inference, inference.state.instance(owner), flow.body), `super${node.id}`);
    return found.signature.isAsync ? { kind: 'coroutine', result, function: found } : result;
  }
  const held = containerDunder(inference, node, method, owner, flow);
  if (held !== null) return held;
  const base = owner.mro.find((each): each is ClassEntry => each.kind === 'class') ?? owner.mro[0] ?? null;
  inference.state.callees[node.id] = { kind: 'super', method, function: null, base, args: null };
  return method === '__init__' ? none : unknown;
}

/** `super().__setitem__(key, value)` in `class Config(dict)`: the container's own. */
function containerDunder(inference: Inference, node: ast.Call, method: string, owner: ClassInfo, flow: Flow): Type | null {
  const container = containerOf(inference, owner);
  if (container === null) return null;
  inference.state.callees[node.id] = { kind: 'super', method, function: null, base: container.entry, args: null };
  const [first, second] = node.args.map((arg) => argumentType(inference, arg));
  const isMapping = container.entry.typeParameters.length === 2;
  const { lattice } = inference.state;
  switch (method) {
    case '__init__':
      fillContainer(inference, node, owner, flow);
      return none;
    case '__getitem__':
      if (isMapping) for (const site of container.sites) if (first !== undefined && !isPlainKey(first)) lattice.markStructural(site);
      return lattice.argOf(container, isMapping ? 1 : 0, flow.body);
    case '__setitem__':
      for (const site of container.sites) {
        if (isMapping && first !== undefined) lattice.widenArg(site, 0, first);
        if (second !== undefined) lattice.widenArg(site, isMapping ? 1 : 0, second);
      }
      return none;
    case '__delitem__': return none;
    case '__contains__':
    case '__eq__': return bool;
    case '__len__': return natural;
    case '__repr__':
    case '__str__': return str;
    case '__iter__': return inference.state.object('collections.abc.Iterator', `super${node.id}`, [lattice.argOf(container, 0, flow.body)]);
    default: return null;
  }
}

function callBase(inference: Inference, node: ast.Call, fn: FunctionInfo, base: ClassInfo | ClassEntry, owner: ClassInfo, flow: Flow): Type {
  const self = inference.state.instance(owner);
  const args = bindCall(fn, self, node);
  inference.state.callees[node.id] = { kind: 'super', method: fn.name, function: fn, base, args };
  return callFunction(inference, fn, self, args, flow.body, (each) => argumentType(inference, each), true, node);
}

/** The class in whose body the function stands. */
function enclosingClass(fn: FunctionInfo | null): ClassInfo | null {
  return fn?.owner ?? null;
}
