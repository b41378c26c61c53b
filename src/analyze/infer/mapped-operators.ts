/** Operators of classes that a map describes: `end - start` of datetimes. */
import type { FunctionEntry, Signature } from '../../maps/model.js';
import { memberOfEntry } from '../class-lookup.js';
import type { Type } from '../types.js';
import { mayFit } from './calls.js';
import type { Body } from './state.js';
import type { Inference } from './inference.js';
import { instantiate, match, receiverBindings } from './stubs.js';

/** What `receiver.__name__(...args)` gives; null where the class has no such method, or not for these operands. */
export function callMappedDunder(inference: Inference, receiver: Type, name: string, args: readonly Type[], key: string, body: Body | null): Type | null {
  if (receiver.kind !== 'object') return null;
  const method = memberOfEntry(inference.state, receiver.entry, name);
  const signature = method?.kind === 'function' ? signatureFor(inference, method, args) : null;
  if (signature === null) return null;
  const bindings = receiverBindings(inference, receiver, body);
  signature.parameters.forEach(({ type }, index) => match(inference, type, args[index]!, bindings, body));
  return instantiate(inference, signature.returns, bindings, key);
}

/** The first signature that takes operands of these types. */
export function signatureFor(inference: Inference, method: FunctionEntry, args: readonly Type[]): Signature | null {
  const takes = ({ parameters }: Signature): boolean =>
    parameters.length === args.length && args.every((arg, index) => mayFit(inference, parameters[index]!.type, arg));
  return [...method.overloads, method.signature].find(takes) ?? null;
}
