/** A method whose decorator put another function in its place: that one gets the instance and the arguments. */
import { bindArguments } from '../../maps/bind.js';
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../program.js';
import { unknown, type Type } from '../types.js';
import { callFunction } from './call-function.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';

/** What a call of the method gives then; null where the method itself is called. */
export function callReplacement(inference: Inference, node: ast.Call, fn: FunctionInfo, self: Type | null, flow: Flow): Type | null {
  if (!fn.isDecorated || fn.role !== 'method' || self === null || fn.symbol === null || inference.state.wrapped.has(fn)) return null;
  const type = inference.symbolType(fn.symbol, flow.body);
  if (type.kind !== 'function' || type.function.kind !== 'functionInfo' || type.function === fn || type.self !== null) return null;
  const wrapper = type.function;
  const [first, ...others] = wrapper.parameters;
  if (first === undefined || (first.kind !== 'positional' && first.kind !== 'positionalOnly')) return null;
  inference.pass(self, first.symbol);
  const bound = bindArguments(others, node, { name: wrapper.qualifiedName, implicit: 1 });
  return callFunction(inference, wrapper, null, bound, flow.body, (each) => inference.state.types[each.id] ?? unknown, true, node);
}
