/** `super().method(...)`. */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry } from '../../maps/model.js';
import { memberOfEntry } from '../class-lookup.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { none, unknown, type Type } from '../types.js';
import { bindCall, callFunction } from './call-function.js';
import { argumentType, inferArguments } from './calls.js';
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
    inference.state.callees[node.id] = { kind: 'super', method, function: found, base, args: null };
    const result = instantiate(inference, found.signature.returns, receiverBindings(inference, inference.state.instance(owner), flow.body), `super${node.id}`);
    return found.signature.isAsync ? { kind: 'coroutine', result, function: found } : result;
  }
  const base = owner.mro.find((each): each is ClassEntry => each.kind === 'class') ?? owner.mro[0] ?? null;
  inference.state.callees[node.id] = { kind: 'super', method, function: null, base, args: null };
  return method === '__init__' ? none : unknown;
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
