/** Calls: what is called, how the arguments bind, what comes back. */
import type { FunctionEntry, Signature, StubParameter, StubType } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { bindArguments, mayBind } from '../../maps/bind.js';
import { literalsMatch } from '../../maps/overloads.js';
import { lookUpAttribute } from '../class-lookup.js';
import type { Arguments, Callee } from '../facts.js';
import type { FunctionInfo } from '../program.js';
import { never, unknown, type FunctionType, type Type } from '../types.js';
import { inferAllocation } from './allocation.js';
import { bindCall, callFunction, resultOf } from './call-function.js';
import { constructorParameters } from './construct.js';
import { showValue } from './expressions.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { handKeywordsOn, restTypes, viewed, viewedResult } from './handed-on.js';
import { instantiateClass, isKeyed } from './instantiate.js';
import { isPlainKey } from './targets.js';
import { instantiate, match, receiverBindings, widenReceiver, type Bindings } from './stubs.js';
import { inferSuperCall, isSuper } from './super-calls.js';
import { callReplacement } from './replaced-methods.js';
import { refineResult } from './results.js';
import { awaitedType, elementOf } from './protocols.js';

export function inferCall(inference: Inference, node: ast.Call, flow: Flow): Type {
  const made = inferAllocation(inference, node, flow);
  if (made !== null) return made;
  if (isSuper(inference, node.callee)) return inferSuperCall(inference, node, flow);
  const callee = inference.expression(node.callee, flow);
  inferArguments(inference, node, flow);
  const ofTuple = namedTupleCall(inference, node, flow);
  if (ofTuple !== null) return ofTuple;
  if (callee.kind !== 'union' && callee.kind !== 'none') return callPart(inference, node, callee, flow, true);
  const parts = membersOf(callee).filter(({ kind }) => kind !== 'none');
  const results = parts.map((part) => callPart(inference, node, part, flow, parts.length === 1));
  if (parts.length !== 1) inference.state.callees[node.id] = parts.length === 0 ? { kind: 'unknown' } : { kind: 'value', type: callee };
  return results.length === 0 ? unknown : inference.state.lattice.joinAll(results);
}

/** `point._replace(x=1)`, `Point._make(items)`: what is passed flows into the fields. */
function namedTupleCall(inference: Inference, { callee, args, keywords }: ast.Call, flow: Flow): Type | null {
  if (callee.kind !== 'Attribute') return null;
  const { text } = callee.attribute;
  if (text !== '_replace' && text !== '_make') return null;
  const receiver = inference.state.types[callee.value.id];
  if ((receiver?.kind !== 'instance' && receiver?.kind !== 'class') || receiver.class.kind !== 'classInfo' || receiver.class.special !== 'namedtuple') return null;
  const parameters = constructorParameters(inference, receiver.class) ?? [];
  for (const { arg, value } of keywords) {
    const parameter = parameters.find(({ name }) => name === arg?.text);
    if (parameter !== undefined) inference.pass(argumentType(inference, value), parameter.symbol);
  }
  const items = text === '_make' && args[0] !== undefined ? elementOf(inference, argumentType(inference, args[0]), false, flow.body) : null;
  if (items !== null) parameters.forEach(({ symbol }) => inference.pass(items.item, symbol));
  return inference.state.instance(receiver.class);
}

export function inferArguments(inference: Inference, node: ast.Call, flow: Flow): void {
  for (const arg of node.args) inference.expression(arg, flow);
  for (const { value } of node.keywords) inference.expression(value, flow);
}

/** The type of an argument as the callee gets it: of `*xs` the items, seen by the binder as a Starred. */
export function argumentType(inference: Inference, node: ast.Expression): Type {
  return inference.state.types[node.id] ?? unknown;
}

function callPart(inference: Inference, node: ast.Call, callee: Type, flow: Flow, isOnly: boolean): Type {
  const set = (found: Callee): void => {
    if (isOnly) inference.state.callees[node.id] = found;
  };
  switch (callee.kind) {
    case 'function':
      return callee.function.kind === 'functionInfo' ? callOwn(inference, node, callee, callee.function, flow, set) : callMapped(inference, node, callee, callee.function, flow, set);
    case 'class': return instantiateClass(inference, node, callee, flow, set);
    case 'callable':
      set({ kind: 'value', type: callee });
      passToCallable(inference, node, callee);
      return callee.returns;
    case 'instance': {
      const found = lookUpAttribute(inference.state, callee.class, '__call__');
      if (found?.kind === 'functionInfo') {
        set({ kind: 'value', type: callee });
        const args = bindCall(found, callee, node);
        return callFunction(inference, found, callee, args, flow.body, (each) => argumentType(inference, each), false, node);
      }
      break;
    }
    case 'never':
      set({ kind: 'unknown' });
      return never;
    default: break;
  }
  set({ kind: 'unknown' });
  for (const arg of [...node.args, ...node.keywords.map(({ value }) => value)]) inference.escape(argumentType(inference, arg));
  return unknown;
}

function callOwn(inference: Inference, node: ast.Call, callee: FunctionType, fn: FunctionInfo, flow: Flow, set: (callee: Callee) => void): Type {
  const receiver = callee.self !== null && node.callee.kind === 'Attribute' ? node.callee.value : null;
  const args = bindCall(fn, callee.self, node);
  const view = callee.view ?? inference.state.views.get(fn);
  set({ kind: 'function', function: fn, receiver, args, view });
  if (isForwarded(inference, node)) return resultOf(inference, fn, flow.body);
  const result = callFunction(inference, fn, callee.self, args, flow.body, (each) => argumentType(inference, each), false, node);
  if (view !== undefined) return viewedResult(inference, result, view, flow);
  const override = inference.state.decoratedResults.get(fn);
  if (override !== undefined) return override;
  const replaced = callReplacement(inference, node, fn, callee.self, flow);
  if (replaced !== null) return replaced;
  return fn.isDecorated ? inference.wrappedResult(fn, result, flow.body) : result;
}

/** `func(*args, **kwargs)` in a wrapper: what is handed on came from calls that are seen where they are made. */
function isForwarded(inference: Inference, node: ast.Call): boolean {
  const symbol = node.callee.kind === 'Name' ? inference.state.resolver.symbolOf(node.callee) : null;
  if (symbol === null) return false;
  for (const { parameter } of inference.state.wrappers.values()) if (parameter.symbol === symbol) return true;
  return false;
}

function passToCallable(inference: Inference, node: ast.Call, callee: Type & { kind: 'callable' }): void {
  node.args.forEach((arg, index) => {
    const declared = callee.parameters?.[index];
    if (declared !== undefined) inference.assignDeclared(declared, argumentType(inference, arg));
    else inference.escape(argumentType(inference, arg));
  });
}

/**
 * An argument has no type yet: whatever the call gives will be known when it has one. To go on without would choose
 * an overload that stays in the join for ever.
 */
export function isPending(inference: Inference, node: ast.Call): boolean {
  return node.args.some((arg) => argumentType(inference, arg).kind === 'never')
    || node.keywords.some(({ value }) => argumentType(inference, value).kind === 'never');
}

// ---- mapped functions ---------------------------------------------------------------------------------------

export function callMapped(inference: Inference, node: ast.Call, callee: FunctionType, entry: FunctionEntry, flow: Flow, set: (callee: Callee) => void): Type {
  const receiver = callee.self !== null && node.callee.kind === 'Attribute' ? node.callee.value : null;
  const { signature, args } = chooseSignature(inference, entry, callee.self, node);
  set({ kind: 'map', entry, signature, receiver, receiverType: callee.self, args });
  if (isPending(inference, node)) return never;
  const bindings = callee.self === null ? NO_BINDINGS : receiverBindings(inference, callee.self, flow.body);
  const bound: Bindings = new Map();
  passToStub(inference, args, bound, flow, `${node.id}`, bindings, entry);
  if (callee.self !== null) {
    widenReceiver(inference, callee.self, bound);
    useReceiver(inference, callee.self, entry, bound);
  }
  for (const arg of node.args) showValue(inference, argumentType(inference, arg), flow);
  const merged = bindings.size === 0 ? bound : withBindings(inference, bindings, bound);
  const result = instantiate(inference, signature.returns, merged, `call${node.id}`);
  const refined = viewed(inference, entry, node) ?? refineResult(inference, entry, node, result, flow);
  return signature.isAsync ? { kind: 'coroutine', result: refined, function: entry } : refined;
}

/** Never written to. */
const NO_BINDINGS: Bindings = new Map();

function withBindings(inference: Inference, bindings: Bindings, bound: Bindings): Bindings {
  if (bound.size === 0) return bindings;
  const merged: Bindings = new Map(bindings);
  for (const [name, type] of bound) merged.set(name, inference.state.lattice.join(merged.get(name) ?? never, type));
  return merged;
}

const KEEPS_RECORD: ReadonlySet<string> = new Set(['items', 'keys', 'values', 'copy']);

/** Records survive reading methods alone; keys decide how the container compares. */
function useReceiver(inference: Inference, receiver: Type, entry: FunctionEntry, bound: Bindings): void {
  if (receiver.kind !== 'object') return;
  const name = entry.id.slice(entry.id.lastIndexOf('.') + 1);
  const keepsRecord = KEEPS_RECORD.has(name);
  const key = bound.get(receiver.entry.typeParameters[0] ?? '');
  for (const site of receiver.sites) {
    if (!keepsRecord) inference.state.lattice.demote(site);
    if (key !== undefined && isKeyed(receiver.entry) && !isPlainKey(key)) inference.state.lattice.markStructural(site);
  }
}

/** The first signature that the arguments fit, by count and by type. */
export function chooseSignature(inference: Inference, entry: FunctionEntry, self: Type | null, node: ast.Call): { signature: Signature; args: Arguments<StubParameter> } {
  const name = entry.id.slice(entry.id.lastIndexOf('.') + 1);
  const options = self === null ? { name } : { name, implicit: 1 };
  const overloads = entry.infer === 'asyncio/gather' && collectsExceptions(node) ? [] : entry.overloads;
  for (const signature of overloads) {
    if (!mayBind(signature.parameters, node)) continue;
    const args = bindArguments(signature.parameters, node, options);
    if (args.error !== null || !literalsMatch(signature, args)) continue;
    // `**mapping` goes to the one that takes any keywords.
    if (args.isDynamic && entry.signature.parameters.at(-1)?.kind === 'keywords') continue;
    if (args.bound.every(({ parameter, values }) => values.every((value) => value.kind === 'Starred' || mayFit(inference, parameter.type, argumentType(inference, value))))) {
      return { signature, args };
    }
  }
  return { signature: entry.signature, args: bindArguments(entry.signature.parameters, node, options) };
}

function collectsExceptions(node: ast.Call): boolean {
  return node.keywords.some(({ arg, value }) => arg?.text === 'return_exceptions' && !(value.kind === 'BooleanLiteral' && !value.value));
}

/** Could a value of the type be what the stub asks for? Only certain misfits say no. */
export function mayFit(inference: Inference, stub: StubType, type: Type): boolean {
  if (type.kind === 'unknown' || type.kind === 'never') return true;
  // What may be None or something else is not for the signature of None alone.
  if (type.kind === 'union') return stub.kind === 'atom' && stub.name === 'None' ? false : type.members.some((member) => mayFit(inference, stub, member));
  switch (stub.kind) {
    case 'atom': return stub.name === 'object' || stub.name === 'Any' || atomFits(stub.name, type);
    case 'union': return stub.members.some((member) => mayFit(inference, member, type));
    case 'iterable': {
      const element = elementOf(inference, type, stub.isAsync, null);
      return element !== null && mayFit(inference, stub.item, element.item);
    }
    case 'callable': return ['function', 'callable', 'class', 'instance'].includes(type.kind);
    case 'awaitable': return awaitedType(inference, type, null) !== null;
    case 'tuple':
    case 'tupleOf': return type.kind === 'tuple';
    case 'class':
      if (type.kind === 'object') return inference.isA(type.entry, stub.id);
      // Protocols are kept by having their methods.
      if (type.kind === 'instance' && stub.id.startsWith('collections.abc.')) return true;
      if (type.kind === 'instance') return type.class.mro.some((base) => base.kind === 'class' && inference.isA(base, stub.id));
      return stub.id === `builtins.${type.kind}`;
    default: return true;
  }
}

function atomFits(name: string, type: Type): boolean {
  switch (name) {
    case 'None': return type.kind === 'none';
    case 'int': return type.kind === 'int' || type.kind === 'bool';
    case 'float': return type.kind === 'float' || type.kind === 'int' || type.kind === 'bool';
    default: return type.kind === name;
  }
}

/** Arguments bind the stub's type variables: plain ones first, then callbacks, which are called with what those gave. */
export function passToStub(inference: Inference, args: Arguments<StubParameter>, bound: Bindings, flow: Flow, key: string, receiver: Bindings = NO_BINDINGS, entry: FunctionEntry | null = null): void {
  const callbacks: { stub: StubType; type: Type }[] = [];
  for (const { parameter, values } of args.bound) {
    for (const value of values) {
      const whole = argumentType(inference, value);
      const type = value.kind === 'Starred' ? (elementOf(inference, whole, false, flow.body)?.item ?? unknown) : whole;
      if (takesCallback(parameter.type)) callbacks.push({ stub: parameter.type, type });
      else {
        match(inference, parameter.type, type, bound, flow.body);
        if (parameter.type.kind === 'atom' && parameter.type.name === 'Any') inference.escape(type);
      }
    }
  }
  if (callbacks.length === 0) return;
  const handedOn = restTypes(inference, args, entry?.handsOn ?? null);
  if (entry !== null && entry.threads !== null) handKeywordsOn(inference, args, callbacks.map(({ type }) => type));
  callbacks.forEach(({ stub, type }, index) => callBack(inference, stub, type, bound, receiver, flow, `${key}.${index}`, handedOn));
}

function takesCallback(stub: StubType): boolean {
  return stub.kind === 'callable' || (stub.kind === 'union' && stub.members.some(takesCallback));
}

function callBack(
  inference: Inference, stub: StubType, type: Type, bound: Bindings, receiver: Bindings, flow: Flow, key: string, handedOn: readonly Type[] | null = null,
): void {
  if (stub.kind === 'union') return stub.members.forEach((member) => callBack(inference, member, type, bound, receiver, flow, key, handedOn));
  if (stub.kind !== 'callable') return;
  const known: Bindings = new Map([...receiver, ...bound]);
  const parameters = stub.parameters?.map((each, index) => instantiate(inference, each, known, `callback${key}.${index}`)) ?? handedOn;
  for (const part of membersOf(type)) {
    // `wraps(f)` does not call f.
    const isUncalled = parameters === null && part.kind === 'function' && part.function.kind === 'functionInfo';
    const result = isUncalled ? resultOf(inference, part.function as FunctionInfo, flow.body) : resultOfCallee(inference, part, parameters, flow, `called${key}`);
    match(inference, stub.returns, result, bound, flow.body);
  }
}

/** The first overload that takes arguments of these types. */
function fittingSignature(inference: Inference, entry: FunctionEntry, args: readonly Type[] | null): Signature {
  if (args === null) return entry.signature;
  return entry.overloads.find(({ parameters }) => {
    const positional = parameters.filter(({ kind }) => kind === 'positional' || kind === 'positionalOnly');
    const required = positional.filter((parameter) => parameter.default === null).length;
    const takesMore = parameters.some(({ kind }) => kind === 'rest');
    if (args.length < required || (args.length > positional.length && !takesMore)) return false;
    return positional.every(({ type }, index) => args[index] === undefined || mayFit(inference, type, args[index]));
  }) ?? entry.signature;
}

/** Calls a value with types alone, as `map(f, xs)` or a decorator does. */
export function resultOfCallee(inference: Inference, callee: Type, args: readonly Type[] | null, flow: Flow, key: string): Type {
  switch (callee.kind) {
    case 'function': {
      if (callee.function.kind === 'functionInfo') return inference.callWithTypes(callee, args, flow.body);
      // One of several: which, the arguments would tell.
      if (args === null && callee.function.overloads.length > 0) return unknown;
      const signature = fittingSignature(inference, callee.function, args);
      const bindings: Bindings = callee.self === null ? new Map() : receiverBindings(inference, callee.self, flow.body);
      signature.parameters.forEach((parameter, index) => {
        const type = args?.[index];
        if (type === undefined) return;
        match(inference, parameter.type, type, bindings, flow.body);
        if (takesCallback(parameter.type)) callBack(inference, parameter.type, type, bindings, new Map(), flow, `${key}.${index}`);
      });
      const result = instantiate(inference, signature.returns, bindings, key);
      return signature.isAsync ? { kind: 'coroutine', result, function: callee.function } : result;
    }
    case 'callable': return callee.returns;
    case 'class': {
      if (callee.class.kind === 'classInfo') {
        const self = inference.state.instance(callee.class);
        const init = lookUpAttribute(inference.state, callee.class, '__init__');
        if (init?.kind === 'functionInfo') inference.callWithTypes({ kind: 'function', function: init, self }, args, flow.body);
        return self;
      }
      const entry = callee.class.kind === 'atomClass' ? callee.class.entry : callee.class;
      if (entry.typeParameters.length === 0 || args === null || args.length > 0) return inference.annotations.instanceOfEntry(entry);
      // `list()`: empty, until something is put in.
      return inference.state.objectOf(entry, `${key}${entry.id}`, entry.typeParameters.map(() => never));
    }
    case 'none':
    case 'never': return callee;
    default: return unknown;
  }
}

