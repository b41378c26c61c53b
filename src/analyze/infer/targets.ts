/** Assigning to names, attributes, subscripts and patterns of them. */
import type * as ast from '../../syntax/ast.js';
import { Readers } from '../cell.js';
import { lookUpAttribute } from '../class-lookup.js';
import type { ClassInfo, Symbol } from '../program.js';
import { never, unknown, type Type } from '../types.js';
import { callFunction } from './call-function.js';
import { containerOf } from './container.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { inferStored } from './members.js';
import { namedItems } from './named-items.js';
import { pathOf } from './narrow.js';
import { isLocal } from './names.js';
import { callDunder } from './operators.js';
import { match, widenReceiver, type Bindings } from './stubs.js';
import { awaitedType, elementOf } from './protocols.js';

export function assign(inference: Inference, target: ast.Expression, type: Type, flow: Flow, value: ast.Expression | null = null): void {
  switch (target.kind) {
    case 'Name': return assignName(inference, target, type, flow);
    case 'Tuple':
    case 'List': return unpack(inference, target.elements, type, flow, value);
    case 'Starred': return assign(inference, target.value, listOf(inference, target, elementOf(inference, type, false, flow.body)?.item ?? unknown), flow);
    case 'Attribute': return assignAttribute(inference, target, type, flow);
    case 'Subscript': return assignSubscript(inference, target, type, flow);
    default: return;
  }
}

export function assignName(inference: Inference, target: ast.Name, type: Type, flow: Flow): void {
  const symbol = inference.state.resolver.symbolOf(target);
  if (symbol === null) return;
  inference.state.types[target.id] = type;
  assignSymbol(inference, symbol, type, flow);
  flow.env.forgetPaths(`${target.text}.`);
}

export function assignSymbol(inference: Inference, symbol: Symbol, type: Type, flow: Flow): void {
  const { lattice } = inference.state;
  if (symbol.scope.kind === 'class' && flow.class !== null) {
    const attribute = flow.class.attributes.get(symbol.name);
    if (attribute !== undefined) {
      inference.attributeType(attribute, flow.body);
      if (attribute.declared !== null) inference.assignDeclared(attribute.declared, type);
      lattice.widen(attribute.cell, type);
    }
  }
  (symbol.cell.assigners ??= new Readers()).add(flow.body);
  lattice.widen(symbol.cell, type);
  if (!isLocal(symbol, flow)) return;
  if (symbol.declared !== null) {
    flow.env.set(symbol, inference.assignDeclared(symbol.declared, type));
    return;
  }
  flow.env.set(symbol, symbol.cell.type.kind === 'unknown' ? unknown : type);
}

function listOf(inference: Inference, at: ast.Node, item: Type): Type {
  return inference.state.object('builtins.list', `star${at.id}`, [item]);
}

function unpack(inference: Inference, elements: readonly ast.Expression[], type: Type, flow: Flow, value: ast.Expression | null): void {
  const star = elements.findIndex(({ kind }) => kind === 'Starred');
  const items = value === null ? null : itemsOf(inference, value, elements.length, star);
  elements.forEach((element, index) => {
    if (element.kind === 'Starred') {
      assign(inference, element.value, listOf(inference, element, restType(inference, type, index, elements.length - index - 1, flow)), flow);
    } else {
      const fromEnd = star !== -1 && index > star ? elements.length - index : null;
      assign(inference, element, items?.[index] ?? itemType(inference, type, index, fromEnd, flow), flow);
    }
  });
}

/** `a, b = f(), g()` and `a, b = await gather(f(), g())` give each target its own type. */
function itemsOf(inference: Inference, value: ast.Expression, count: number, star: number): Type[] | null {
  if (value.kind !== 'Await' || value.value.kind !== 'Call' || star !== -1) return null;
  const callee = inference.state.callees[value.value.id];
  if (callee?.kind !== 'map' || callee.entry.infer !== 'asyncio/gather') return null;
  const { args } = value.value;
  if (args.length !== count || args.some(({ kind }) => kind === 'Starred') || value.value.keywords.length > 0) return null;
  return args.map((arg) => awaitedType(inference, inference.state.types[arg.id] ?? unknown, null) ?? unknown);
}

function itemType(inference: Inference, type: Type, index: number, fromEnd: number | null, flow: Flow): Type {
  const types = membersOf(type).map((part) => {
    if (part.kind === 'instance' && part.class.special === 'namedtuple') {
      const items = namedItems(inference, part.class, flow.body);
      return items[fromEnd === null ? index : items.length - fromEnd] ?? never;
    }
    // Nothing comes out of None: it may be what a queue holds so far.
    if (part.kind === 'none') return never;
    if (part.kind !== 'tuple') return elementOf(inference, part, false, flow.body)?.item ?? unknown;
    const at = fromEnd === null ? index : part.items.length - fromEnd;
    return part.items[at] ?? part.rest ?? never;
  });
  return inference.state.lattice.joinAll(types);
}

function restType(inference: Inference, type: Type, before: number, after: number, flow: Flow): Type {
  const types = membersOf(type).map((part) => {
    if (part.kind !== 'tuple' || part.rest !== null) return elementOf(inference, part, false, flow.body)?.item ?? unknown;
    return inference.state.lattice.joinAll(part.items.slice(before, part.items.length - after));
  });
  return inference.state.lattice.joinAll(types);
}

function assignAttribute(inference: Inference, target: ast.Attribute, type: Type, flow: Flow): void {
  inferStored(inference, target, flow);
  const receiver = inference.state.types[target.value.id] ?? unknown;
  const name = target.attribute.text;
  let after = type;
  for (const part of membersOf(receiver)) {
    const info = part.kind === 'instance' ? part.class : part.kind === 'class' && part.class.kind === 'classInfo' ? part.class : null;
    if (info === null) {
      if (part.kind === 'unknown') inference.escape(type);
      else if (part.kind === 'module') assignGlobal(inference, part, name, type, flow);
      continue;
    }
    const found = lookUpAttribute(inference.state, info, name);
    if (found?.kind === 'functionInfo') callSetter(inference, info, name, part, type, flow);
    else if (found?.kind === 'attributeInfo') {
      const { attribute } = found;
      inference.attributeType(attribute, null);
      (attribute.cell.assigners ??= new Readers()).add(flow.body);
      inference.state.lattice.widen(attribute.cell, type);
      if (attribute.declared !== null) after = inference.assignDeclared(attribute.declared, type);
      else if (attribute.cell.type.kind === 'unknown') after = unknown;
    }
  }
  inference.state.types[target.id] = after;
  const path = pathOf(inference, target);
  if (path === null) return;
  flow.env.forgetPaths(`${path}.`);
  flow.env.set(path, after);
}

/** `config.debug = True`: a variable of another module. */
function assignGlobal(inference: Inference, { module }: Type & { kind: 'module' }, name: string, type: Type, flow: Flow): void {
  const symbol = module.kind === 'moduleInfo' ? module.scope.symbols.get(name) : undefined;
  if (symbol === undefined) return;
  inference.symbolType(symbol, flow.body);
  inference.state.lattice.widen(symbol.cell, type);
}

function callSetter(inference: Inference, info: import('../program.js').ClassInfo, name: string, self: Type, type: Type, flow: Flow): void {
  const owner = [info, ...info.mro].find((each) => each.kind === 'classInfo' && each.setters.has(name));
  const setter = owner?.kind === 'classInfo' ? owner.setters.get(name) : undefined;
  if (setter === undefined) return;
  const parameter = setter.parameters[1];
  if (parameter !== undefined) inference.pass(type, parameter.symbol);
  callFunction(inference, setter, self, null, flow.body);
}

function assignSubscript(inference: Inference, target: ast.Subscript, type: Type, flow: Flow): void {
  const receiver = inference.expression(target.value, flow);
  const index = inference.expression(target.index, flow);
  inference.state.types[target.id] = type;
  for (const part of membersOf(receiver)) {
    if (part.kind === 'object') storeItem(inference, part, target, index, type, flow);
    else if (part.kind === 'instance') {
      const container = callDunder(inference, part, '__setitem__', [index, type], flow) === null ? containerOf(inference, part.class) : null;
      if (container !== null) storeItem(inference, container, target, index, type, flow);
    }
    else if (part.kind === 'unknown') inference.escape(type);
  }
}

function storeItem(inference: Inference, receiver: Type & { kind: 'object' }, target: ast.Subscript, index: Type, type: Type, flow: Flow): void {
  const { lattice } = inference.state;
  const isMapping = receiver.entry.typeParameters.length === 2;
  for (const site of receiver.sites) {
    if (isMapping) {
      storeKey(inference, site, target, index);
      lattice.widenArg(site, 0, index);
      lattice.widenArg(site, 1, type);
      if (target.index.kind === 'StringLiteral') lattice.widenField(site, target.index.value, type);
    } else if (target.index.kind === 'Slice') lattice.widenArg(site, 0, elementOf(inference, type, false, flow.body)?.item ?? unknown);
    else lattice.widenArg(site, 0, receiver.entry.bases.includes('builtins.dict') ? index : type);
  }
  const setter = receiver.entry.members['__setitem__'];
  if (setter?.kind === 'function') {
    const bound: Bindings = new Map();
    const [key, value] = setter.signature.parameters;
    if (key !== undefined) match(inference, key.type, index, bound, flow.body);
    if (value !== undefined) match(inference, value.type, type, bound, flow.body);
    widenReceiver(inference, receiver, bound);
  }
}

/** A key that is no literal, or a new one, makes the dict a mapping. */
function storeKey(inference: Inference, site: import('../site.js').Site, target: ast.Subscript, index: Type): void {
  const { lattice } = inference.state;
  const root = lattice.rootOf(site);
  const isField = target.index.kind === 'StringLiteral' && root.fields?.has(target.index.value) === true;
  if (!isField) lattice.demote(site);
  if (!isPlainKey(index)) lattice.markStructural(site);
}

/** Its instances are equal to others: `__eq__`, a dataclass, a tuple, an enumeration of numbers or strings. */
function comparesByValue(info: ClassInfo): boolean {
  const own = (one: ClassInfo): boolean => one.methods.has('__eq__') || one.methods.has('__hash__') || (one.dataclass?.eq ?? false) || one.special === 'namedtuple';
  return [info, ...info.mro].some((each) => (each.kind === 'classInfo' ? own(each) : /^builtins\.(str|int|float|tuple|frozenset)$/.test(each.id)));
}

/** JavaScript's Map tells such keys apart as Python does. */
export function isPlainKey(type: Type): boolean {
  if (membersOf(type).some((part) => part.kind === 'instance' && comparesByValue(part.class))) return false;
  const kinds = new Set(membersOf(type).map(({ kind }) => (kind === 'never' ? 'str' : kind)));
  if (kinds.has('tuple') || kinds.has('unknown') || kinds.has('bytes') || kinds.has('record')) return false;
  // A frozenset is equal to another; lists, sets and dicts are refused.
  if (membersOf(type).some((part) => part.kind === 'object' && /^(?:builtins\.|collections\.(?!abc))/.test(part.entry.id) && !part.entry.isException)) return false;
  if (membersOf(type).some((part) => part.kind === 'object' && Object.hasOwn(part.entry.members, '__hash__'))) return false;
  // 1, 1.0 and True are one key in Python. A JavaScript number is the same for 1 and 1.0.
  return !(kinds.has('bool') && (kinds.has('int') || kinds.has('float')));
}

