/** What a value gives by the protocols of `await` and of iteration. */
import type { ClassEntry, IterationEntry } from '../../maps/model.js';
import { lookUpAttribute } from '../class-lookup.js';
import type { ClassInfo } from '../program.js';
import { natural, never, str, unknown, type Type } from '../types.js';
import { callFunction } from './call-function.js';
import { containerOf } from './container.js';
import type { Inference } from './inference.js';
import { namedItems } from './named-items.js';
import { isFlag } from './operators.js';
import type { Body } from './state.js';
import { instantiate, receiverBindings } from './stubs.js';

export interface Element {
  readonly item: Type;
  readonly entry: IterationEntry | null;
  readonly class: ClassInfo | null;
}

/** What `await` gives; null for what can't be awaited. */
export function awaitedType(inference: Inference, type: Type, body: Body | null): Type | null {
  switch (type.kind) {
    case 'coroutine': return type.result;
    case 'unknown':
    case 'never': return type;
    case 'union': {
      const results = type.members.map((member) => awaitedType(inference, member, body)).filter((result) => result !== null);
      return results.length === 0 ? null : inference.state.lattice.joinAll(results);
    }
    case 'object': {
      const awaitable = inheritedEntry(inference, type.entry, (entry) => entry.awaitable);
      return awaitable === null ? null : instantiate(inference, awaitable.result, receiverBindings(inference, type, body), `await${type.entry.id}`);
    }
    case 'instance': return awaitedInstance(inference, type.class, type, body);
    default: return null;
  }
}

function awaitedInstance(inference: Inference, info: ClassInfo, type: Type, body: Body | null): Type | null {
  const found = lookUpAttribute(inference.state, info, '__await__');
  if (found?.kind === 'functionInfo') {
    callFunction(inference, found, type, null, body);
    if (body !== null) found.returns.readers.add(body);
    return found.returns.type.kind === 'never' ? unknown : found.returns.type;
  }
  const base = info.mro.find((each) => each.kind === 'class' && each.awaitable !== null);
  return base === undefined ? null : unknown;
}

function inheritedEntry<T>(inference: Inference, entry: ClassEntry, pick: (entry: ClassEntry) => T | null): T | null {
  const own = pick(entry);
  if (own !== null) return own;
  for (const id of entry.bases) {
    const base = inference.state.entry(id);
    const found = base === null ? null : inheritedEntry(inference, base, pick);
    if (found !== null) return found;
  }
  return null;
}

/** What `for` gives, over the value; null for what can't be iterated. */
export function elementOf(inference: Inference, type: Type, isAsync: boolean, body: Body | null): Element | null {
  const plain = (item: Type): Element => ({ item, entry: null, class: null });
  switch (type.kind) {
    case 'unknown':
    case 'never': return plain(type);
    case 'str': return isAsync ? null : plain(str);
    case 'bytes': return isAsync ? null : plain(natural);
    case 'tuple': return isAsync ? null : plain(inference.state.lattice.joinAll([...type.items, ...(type.rest ? [type.rest] : [])]));
    case 'object': return objectElement(inference, type, isAsync, body);
    case 'record': return isAsync ? null : plain(str);
    case 'instance': return instanceElement(inference, type.class, type, isAsync, body);
    case 'class': return type.class.kind === 'classInfo' && type.class.special === 'enum' ? plain(inference.state.instance(type.class)) : null;
    case 'union': {
      const elements = type.members.filter(({ kind }) => kind !== 'none').map((member) => elementOf(inference, member, isAsync, body));
      const items = elements.map((element) => element?.item ?? unknown);
      return elements.length === 0 ? null : { ...(elements.length === 1 ? elements[0]! : plain(never)), item: inference.state.lattice.joinAll(items) };
    }
    default: return null;
  }
}

function objectElement(inference: Inference, type: Type & { kind: 'object' }, isAsync: boolean, body: Body | null): Element | null {
  const entry = inheritedEntry(inference, type.entry, (each) => each.iterations.find((iteration) => iteration.isAsync === isAsync) ?? null);
  if (entry === null) return null;
  const key = `element${type.entry.id}${type.sites.map(({ id }) => id).join()}`;
  return { item: instantiate(inference, entry.item, receiverBindings(inference, type, body), key), entry, class: null };
}

function instanceElement(inference: Inference, info: ClassInfo, type: Type, isAsync: boolean, body: Body | null): Element | null {
  if (info.special === 'namedtuple' && !isAsync) return { item: inference.state.lattice.joinAll(namedItems(inference, info, body)), entry: null, class: null };
  if (info.special === 'enum' && !isAsync && isFlag(inference, info)) return { item: type, entry: null, class: null };
  const result = (name: string): Type | null => {
    const found = lookUpAttribute(inference.state, info, name);
    if (found?.kind !== 'functionInfo') return null;
    return callFunction(inference, found, type, null, body);
  };
  const next = result(isAsync ? '__anext__' : '__next__');
  const iterator = result(isAsync ? '__aiter__' : '__iter__');
  if (next !== null) return { item: isAsync ? (awaitedType(inference, next, body) ?? unknown) : next, entry: null, class: info };
  if (iterator !== null && iterator !== type) {
    const inner = elementOf(inference, iterator, isAsync, body);
    return { item: inner?.item ?? unknown, entry: null, class: info };
  }
  if (iterator !== null) return { item: unknown, entry: null, class: info };
  const container = isAsync ? null : containerOf(inference, info);
  if (container !== null) return objectElement(inference, container, isAsync, body);
  const item = isAsync ? null : result('__getitem__');
  if (item !== null) return { item, entry: null, class: info };
  const base = info.mro.find((each): each is ClassEntry => each.kind === 'class' && each.iterations.some((iteration) => iteration.isAsync === isAsync));
  return base === undefined ? null : { item: unknown, entry: base.iterations.find((iteration) => iteration.isAsync === isAsync)!, class: info };
}
