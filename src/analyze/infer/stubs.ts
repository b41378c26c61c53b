/** Stub types and the lattice's: making one of the other, and binding type variables by what flows in. */
import type { ClassEntry, StubType } from '../../maps/model.js';
import { rootOf } from '../site.js';
import {
  bool, bytes, float, int, never, none, str, unknown, type ObjectType, type Type,
} from '../types.js';
import { asContainer } from './container.js';
import type { Inference } from './inference.js';
import type { Body } from './state.js';
import { awaitedType, elementOf } from './protocols.js';

export type Bindings = Map<string, Type>;

const ATOMS: Readonly<Record<string, Type>> = {
  int, float, bool, str, bytes, None: none, object: unknown, Any: unknown, Never: never,
};

/** Classes whose instances are kinds of their own. */
const VALUES: Readonly<Record<string, Type>> = {
  'builtins.int': int, 'builtins.float': float, 'builtins.bool': bool, 'builtins.str': str, 'builtins.bytes': bytes,
};

/** `key` names the place in the program, so that its containers have a site of their own. */
export function instantiate(inference: Inference, stub: StubType, bindings: Bindings, key: string): Type {
  if (stub.kind === 'atom') return ATOMS[stub.name] ?? unknown;
  if (stub.kind === 'variable') return bindings.get(stub.name) ?? never;
  const { state } = inference;
  const { lattice } = state;
  const inner = (part: StubType, slot: string): Type => instantiate(inference, part, bindings, `${key}.${slot}`);
  switch (stub.kind) {
    case 'class':
      if (stub.id === 'builtins.tuple') return { kind: 'tuple', items: [], rest: stub.args[0] === undefined ? unknown : inner(stub.args[0], 't') };
      return VALUES[stub.id] ?? state.object(stub.id, key, stub.args.map((arg, index) => inner(arg, String(index))));
    case 'union': return lattice.joinAll(stub.members.map((member, index) => inner(member, `u${index}`)));
    case 'tuple': return lattice.tuple(stub.items.map((item, index) => inner(item, `t${index}`)));
    case 'tupleOf': return { kind: 'tuple', items: [], rest: inner(stub.item, 't') };
    case 'callable':
      return { kind: 'callable', parameters: stub.parameters?.map((type, index) => inner(type, `p${index}`)) ?? null, returns: inner(stub.returns, 'r') };
    case 'awaitable': return { kind: 'coroutine', result: inner(stub.result, 'a'), function: null };
    case 'iterable': return state.object(stub.isAsync ? 'collections.abc.AsyncIterable' : 'collections.abc.Iterable', key, [inner(stub.item, 'i')]);
    case 'classOf': return unknown;
    case 'self': return bindings.get('Self') ?? unknown;
  }
}

/** Binds the stub's variables so that `type` fits it. */
export function match(inference: Inference, stub: StubType, type: Type, bindings: Bindings, body: Body | null): void {
  const { lattice } = inference.state;
  switch (stub.kind) {
    case 'variable':
      bindings.set(stub.name, lattice.join(bindings.get(stub.name) ?? never, type));
      return;
    case 'union': return matchUnion(inference, stub.members, type, bindings, body);
    case 'class': return matchClass(inference, stub, type, bindings, body);
    case 'awaitable': {
      const result = awaitedType(inference, type, body);
      if (result !== null) match(inference, stub.result, result, bindings, body);
      return;
    }
    case 'iterable': {
      const item = elementOf(inference, type, stub.isAsync, body)?.item;
      if (item !== undefined) match(inference, stub.item, item, bindings, body);
      return;
    }
    case 'tuple':
    case 'tupleOf': return matchTuple(inference, stub, type, bindings, body);
    case 'callable': {
      if (type.kind === 'callable') match(inference, stub.returns, type.returns, bindings, body);
      return;
    }
    default: return;
  }
}

function matchUnion(inference: Inference, members: readonly StubType[], type: Type, bindings: Bindings, body: Body | null): void {
  const hasNone = members.some((member) => member.kind === 'atom' && member.name === 'None');
  for (const part of type.kind === 'union' ? type.members : [type]) {
    if (part.kind === 'none' && hasNone) continue;
    for (const member of members) match(inference, member, part, bindings, body);
  }
}

function matchClass(inference: Inference, stub: StubType & { kind: 'class' }, type: Type, bindings: Bindings, body: Body | null): void {
  for (const member of type.kind === 'union' ? type.members : [type]) {
    const part = asContainer(inference, member);
    if (part.kind !== 'object') continue;
    const asBase = viewAs(inference, part, stub.id);
    // What a file or a `map` iterates over is not an argument of its class.
    if (asBase === null || (stub.args.length > 0 && part.entry.typeParameters.length === 0)) {
      // A dict where a mapping is asked for, a list where a sequence: their items are what matters.
      const item = elementOf(inference, part, false, body)?.item;
      if (stub.args.length === 1 && item !== undefined) match(inference, stub.args[0]!, item, bindings, body);
      continue;
    }
    stub.args.forEach((arg, index) => match(inference, arg, inference.state.lattice.argOf(asBase, index, body), bindings, body));
  }
}

function matchTuple(inference: Inference, stub: StubType, type: Type, bindings: Bindings, body: Body | null): void {
  for (const part of type.kind === 'union' ? type.members : [type]) {
    if (part.kind !== 'tuple') continue;
    if (stub.kind === 'tuple') stub.items.forEach((item, index) => match(inference, item, part.items[index] ?? part.rest ?? unknown, bindings, body));
    else if (stub.kind === 'tupleOf') for (const item of [...part.items, ...(part.rest ? [part.rest] : [])]) match(inference, stub.item, item, bindings, body);
  }
}

/** The object as one of a base class: `Task[int]` as `Future[int]`. Type parameters are shared by position. */
export function viewAs(inference: Inference, type: ObjectType, id: string): ObjectType | null {
  if (type.entry.id === id) return type;
  if (!derivesFrom(inference, type.entry, id)) return null;
  return { kind: 'object', entry: inference.state.entry(id)!, sites: type.sites };
}

export function derivesFrom(inference: Inference, entry: ClassEntry, id: string): boolean {
  return entry.id === id || entry.bases.some((base) => {
    const found = inference.state.entry(base);
    return found !== null && derivesFrom(inference, found, id);
  });
}

/** What a receiver's class parameters are bound to. */
export function receiverBindings(inference: Inference, receiver: Type, body: Body | null): Bindings {
  const bindings: Bindings = new Map<string, Type>().set('Self', receiver);
  const object = asContainer(inference, receiver);
  if (object.kind !== 'object') return bindings;
  object.entry.typeParameters.forEach((name, index) => bindings.set(name, inference.state.lattice.argOf(object, index, body)));
  return bindings;
}

/** What a call put into its receiver: `xs.append(1)` widens the element of every site that `xs` may be. */
export function widenReceiver(inference: Inference, self: Type, bound: Bindings): void {
  const receiver = asContainer(inference, self);
  if (receiver.kind !== 'object') return;
  receiver.entry.typeParameters.forEach((name, index) => {
    const type = bound.get(name);
    if (type === undefined) return;
    for (const site of receiver.sites) inference.state.lattice.widenArg(rootOf(site), index, type);
  });
}
