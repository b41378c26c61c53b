/** `value.name`: what it is, by the type of the value. */
import type { ClassEntry, ConstantEntry, FunctionEntry } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { lookUpAttribute, memberOfEntry, type Found } from '../class-lookup.js';
import type { Member } from '../facts.js';
import type { ClassInfo } from '../program.js';
import type { Declaration } from '../scopes/resolver.js';
import { natural, never, str, unknown, type Type } from '../types.js';
import { callFunction, instanceBindings } from './call-function.js';
import { substitute } from './type-variables.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { commonMethod } from './overrides.js';
import { instantiate, receiverBindings } from './stubs.js';
import { isFlag } from './operators.js';
import { isSuper } from './super-calls.js';
import { symbolValue } from './names.js';

interface Result { readonly member: Member; readonly type: Type }
const nothing: Result = { member: { kind: 'unknown' }, type: unknown };
/** The receiver has no type yet. */
const notYet: Result = { member: { kind: 'unknown' }, type: never };

export function inferAttribute(inference: Inference, node: ast.Attribute, flow: Flow): Type {
  const inherited = superMember(inference, node, flow);
  if (inherited !== null) {
    inference.state.members[node.id] = inherited.member;
    return inherited.type;
  }
  return memberOf(inference, node, inference.expression(node.value, flow), flow);
}

/** The target of an assignment. An attribute is not read for it: what it may hold besides is nothing to the body that assigns. */
export function inferStored(inference: Inference, node: ast.Attribute, flow: Flow): void {
  if (node.value.kind === 'Call') return void inferAttribute(inference, node, flow);
  const receiver = inference.expression(node.value, flow);
  const found = receiver.kind === 'instance' ? lookUpAttribute(inference.state, receiver.class, node.attribute.text) : null;
  if (found?.kind === 'attributeInfo') inference.state.members[node.id] = { kind: 'field', class: found.owner, attribute: found.attribute };
  else memberOf(inference, node, receiver, flow);
}

function memberOf(inference: Inference, node: ast.Attribute, receiver: Type, flow: Flow): Type {
  const { member, type } = receiver.kind === 'unknown' ? ofUnknown(inference, node.attribute.text) : memberOfType(inference, receiver, node.attribute.text, flow, node.id);
  inference.state.members[node.id] = member;
  return type;
}

/** An attribute that says by its name what it is, where the program imports a library that has such: `Book.objects`. */
function ofUnknown(inference: Inference, name: string): Result {
  const entry = inference.state.openAttributes.get(name);
  return entry === undefined ? nothing : { member: { kind: 'unknown' }, type: instantiate(inference, entry.type, new Map(), entry.id) };
}

/** `super().value`: what comes after the class in its order. */
function superMember(inference: Inference, node: ast.Attribute, flow: Flow): Result | null {
  const owner = flow.function?.owner ?? null;
  if (owner === null || node.value.kind !== 'Call' || !isSuper(inference, node)) return null;
  const self = inference.state.instance(owner);
  for (const base of owner.mro) {
    if (base.kind !== 'classInfo') continue;
    const method = base.methods.get(node.attribute.text);
    const attribute = base.attributes.get(node.attribute.text);
    if (method !== undefined) return ofFound(inference, method, base, self, node.attribute.text, flow, node.id);
    if (attribute !== undefined) return ofFound(inference, { kind: 'attributeInfo', attribute, owner: base }, base, self, node.attribute.text, flow, node.id);
  }
  return null;
}

export function memberOfType(inference: Inference, receiver: Type, name: string, flow: Flow, at: number): Result {
  switch (receiver.kind) {
    case 'union': return ofUnion(inference, receiver.members, name, flow, at);
    case 'module': return ofModule(inference, receiver, name, flow);
    case 'instance': return ofInstance(inference, receiver.class, receiver, name, flow, at);
    case 'class': return ofClass(inference, receiver, name, flow, at);
    case 'object': return ofEntry(inference, receiver.entry, receiver, name, flow, at);
    case 'function': return name.startsWith('__') ? { member: { kind: 'unknown' }, type: name === '__name__' || name === '__qualname__' ? str : unknown } : ofAtom(inference, 'function', receiver, name, flow, at);
    case 'str': case 'int': case 'float': case 'bool': case 'bytes': case 'tuple': case 'coroutine':
      return ofAtom(inference, receiver.kind, receiver, name, flow, at);
    // AttributeError; or nothing else was assigned yet.
    case 'none':
    case 'never': return notYet;
    default: return nothing;
  }
}

/** None among the members would raise AttributeError, so it adds nothing to the type. */
function ofUnion(inference: Inference, members: readonly Type[], name: string, flow: Flow, at: number): Result {
  const results = members.filter(({ kind }) => kind !== 'none').map((member) => memberOfType(inference, member, name, flow, at));
  if (results.length === 0) return notYet;
  const type = inference.state.lattice.joinAll(results.map((result) => result.type));
  const first = results[0]!.member;
  const common = commonOf(inference, results, members);
  if (common !== null) return common;
  const agree = results.every(({ member }) => sameMember(member, first));
  return { member: agree ? first : { kind: 'unknown' }, type };
}

/** A method that a base of all the receivers has: the call is a call of that. */
function commonOf(inference: Inference, results: readonly Result[], members: readonly Type[]): Result | null {
  if (results.length < 2) return null;
  const functions = results.flatMap(({ member }) => (member.kind === 'method' && member.function.role === 'method' ? [member.function] : []));
  const receivers = members.flatMap((member) => (member.kind === 'instance' ? [member.class] : []));
  if (functions.length !== results.length || receivers.length !== results.length) return null;
  const found = commonMethod(functions, receivers);
  if (found === null) return null;
  const member: Member = { kind: 'method', function: found.function };
  return { member, type: { kind: 'function', function: found.function, self: inference.state.instance(found.class) } };
}

function sameMember(a: Member, b: Member): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'field': return a.attribute === (b as typeof a).attribute;
    case 'method':
    case 'property': return a.function === (b as typeof a).function;
    case 'mapMethod':
    case 'mapAttribute': return a.entry === (b as typeof a).entry;
    default: return false;
  }
}

function ofModule(inference: Inference, receiver: Type & { kind: 'module' }, name: string, flow: Flow): Result {
  const { module } = receiver;
  if (module.kind === 'moduleInfo') {
    const symbol = module.scope.symbols.get(name);
    const { resolver } = inference.state;
    const submodule = symbol === undefined ? resolver.modules.get(`${module.name}.${name}`) : undefined;
    if (submodule !== undefined) return { member: { kind: 'module' }, type: { kind: 'module', module: submodule } };
    if (symbol === undefined) return { member: { kind: 'unknown' }, type: unknown };
    const passedOn = resolver.ofSymbol(symbol);
    if (passedOn !== null && isMapped(passedOn)) return { member: { kind: 'mapGlobal', entry: passedOn }, type: entryValue(inference, passedOn) };
    return { member: { kind: 'global', module, symbol }, type: symbolValue(inference, symbol, flow.body) };
  }
  const found = inference.state.library.entries.get(`${module.id}.${name}`);
  if (found === undefined || found.kind === 'form') return nothing;
  if (found.kind === 'module') return { member: { kind: 'module' }, type: { kind: 'module', module: found } };
  return { member: { kind: 'mapGlobal', entry: found }, type: entryValue(inference, found) };
}

/** What a module has from a library, and others take from the module. */
function isMapped(found: Declaration): found is FunctionEntry | ClassEntry | ConstantEntry {
  return found.kind === 'function' || found.kind === 'class' || found.kind === 'constant';
}

/** What the name of a mapped API evaluates to. */
export function entryValue(inference: Inference, entry: FunctionEntry | ClassEntry | ConstantEntry): Type {
  switch (entry.kind) {
    case 'function': return { kind: 'function', function: entry, self: null };
    case 'class': return { kind: 'class', class: entry };
    case 'constant': return instantiate(inference, entry.type, new Map(), entry.id);
  }
}

function ofInstance(inference: Inference, info: ClassInfo, receiver: Type, name: string, flow: Flow, at: number): Result {
  const found = lookUpAttribute(inference.state, info, name);
  if (found === null) {
    if (name === '__class__') return { member: { kind: 'unknown' }, type: { kind: 'class', class: info } };
    if (info.special === 'enum' && (name === 'value' || name === 'name')) return { member: { kind: 'unknown' }, type: name === 'name' ? str : enumValues(inference, info, flow) };
    // Declared by a subclass alone, or set from outside.
    return nothing;
  }
  return ofFound(inference, found, info, receiver, name, flow, at);
}

function ofFound(inference: Inference, found: Found, info: ClassInfo, receiver: Type, name: string, flow: Flow, at: number): Result {
  switch (found.kind) {
    case 'functionInfo': {
      if (found.role === 'property') {
        const setter = [info, ...info.mro].map((each) => (each.kind === 'classInfo' ? each.setters.get(name) : undefined)).find(Boolean) ?? null;
        return { member: { kind: 'property', function: found, setter }, type: callFunction(inference, found, receiver, null, flow.body) };
      }
      const self = found.role === 'staticMethod' ? null : found.role === 'classMethod' ? ({ kind: 'class', class: info } as const) : receiver;
      return { member: { kind: 'method', function: found }, type: { kind: 'function', function: found, self } };
    }
    case 'attributeInfo': {
      const type = inference.attributeType(found.attribute, flow.body);
      const bindings = receiver.kind === 'instance' ? instanceBindings(found.owner, receiver) : null;
      const own = bindings === null || bindings.size === 0 ? type : substitute(inference, type, bindings);
      return { member: { kind: 'field', class: found.owner, attribute: found.attribute }, type: own };
    }
    case 'function': return { member: { kind: 'mapMethod', entry: found }, type: { kind: 'function', function: found, self: receiver } };
    case 'attribute': return { member: { kind: 'mapAttribute', entry: found }, type: instantiate(inference, found.type, receiverBindings(inference, receiver, flow.body), `attribute${at}`) };
  }
}

function ofClass(inference: Inference, receiver: Type & { kind: 'class' }, name: string, flow: Flow, at: number): Result {
  const info = receiver.class;
  if (name === '__name__' || name === '__qualname__') return { member: { kind: 'unknown' }, type: str };
  if (info.kind === 'class') return ofEntryClass(inference, info, receiver, name, flow, at);
  if (info.kind === 'atomClass') return ofEntryClass(inference, info.entry, receiver, name, flow, at);
  const found = lookUpAttribute(inference.state, info, name) ?? ofMetaclass(inference, info, name);
  if (found === null) return nothing;
  if (found.kind === 'functionInfo') {
    const self = found.role === 'classMethod' ? receiver : null;
    return { member: { kind: 'method', function: found }, type: { kind: 'function', function: found, self } };
  }
  if (found.kind === 'attributeInfo' && info.special === 'enum' && found.attribute.isClassLevel) {
    return { member: { kind: 'field', class: found.owner, attribute: found.attribute }, type: inference.state.instance(info) };
  }
  return ofFound(inference, found, info, receiver, name, flow, at);
}

/** What the metaclass keeps: `cls._instances`. */
function ofMetaclass(inference: Inference, info: ClassInfo, name: string): Found | null {
  const found = info.metaclass === null ? null : lookUpAttribute(inference.state, info.metaclass, name);
  return found?.kind === 'attributeInfo' && found.attribute.isClassLevel ? found : null;
}

function enumValues(inference: Inference, info: ClassInfo, flow: Flow): Type {
  if (isFlag(inference, info)) return natural;
  return inference.state.lattice.joinAll([...info.attributes.values()].map((attribute) => inference.attributeType(attribute, flow.body)));
}

function ofEntry(inference: Inference, entry: ClassEntry, receiver: Type, name: string, flow: Flow, at: number): Result {
  const found = memberOfEntry(inference.state, entry, name);
  if (found === null && entry.construct?.infer === 'argparse/namespace') return commandField(inference, name, flow);
  if (found === null) return nothing;
  if (found.kind === 'function') return { member: { kind: 'mapMethod', entry: found }, type: { kind: 'function', function: found, self: receiver } };
  const type = instantiate(inference, found.type, receiverBindings(inference, receiver, flow.body), `attribute${at}`);
  return { member: { kind: 'mapAttribute', entry: found }, type };
}

/** `args.verbose`: what the program's `add_argument` calls say. */
function commandField(inference: Inference, name: string, flow: Flow): Result {
  const cell = inference.state.commandField(name);
  cell.readers.add(flow.body);
  return { member: { kind: 'unknown' }, type: cell.type.kind === 'never' ? unknown : cell.type };
}

/** `dict.fromkeys` is called on the class; `str.upper` takes its receiver as the first argument. */
function ofEntryClass(inference: Inference, entry: ClassEntry, receiver: Type, name: string, flow: Flow, at: number): Result {
  const found = ofEntry(inference, entry, receiver, name, flow, at);
  if (found.member.kind !== 'mapMethod' || found.member.entry.isStatic) return found;
  const self = inference.annotations.instanceOfEntry(entry);
  const { signature } = found.member.entry;
  const bindings = receiverBindings(inference, self, flow.body);
  const parameters = signature.parameters.map(({ type }, index) => instantiate(inference, type, bindings, `unbound${at}.${index}`));
  const returns = instantiate(inference, signature.returns, bindings, `unbound${at}`);
  return { member: found.member, type: { kind: 'callable', parameters: [self, ...parameters], returns } };
}

function ofAtom(inference: Inference, kind: string, receiver: Type, name: string, flow: Flow, at: number): Result {
  const entry = inference.state.entry(`builtins.${kind}`);
  return entry === null ? nothing : ofEntry(inference, entry, receiver, name, flow, at);
}
