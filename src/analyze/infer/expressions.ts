/** Types of expressions; each is recorded by its node's id. */
import { lookUpAttribute } from '../class-lookup.js';
import { callFunction } from './call-function.js';
import { assertNever } from '../../syntax/ast.js';
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { bool, bytes, ellipsis, float, int, natural, never, none, str, unknown, type Type } from '../types.js';
import { generatorObject } from './call-function.js';
import { inferCall } from './calls.js';
import { inferComprehension, inferGenerator } from './comprehensions.js';
import { containerOf } from './container.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { inferAttribute } from './members.js';
import { namedItems } from './named-items.js';
import { inferName } from './names.js';
import { assume, pathOf } from './narrow.js';
import { callDunder, inferBinOp, inferCompare, inferUnary } from './operators.js';
import { groupType } from './pattern-results.js';
import { isPlainKey, assignName } from './targets.js';
import { instantiate, receiverBindings } from './stubs.js';
import { awaitedType, elementOf } from './protocols.js';

export function inferExpression(inference: Inference, node: ast.Expression, flow: Flow, expected: Type | null = null): Type {
  const type = infer(inference, node, flow, expected);
  inference.state.types[node.id] = type;
  return type;
}

function infer(inference: Inference, node: ast.Expression, flow: Flow, expected: Type | null): Type {
  switch (node.kind) {
    case 'Name': return inferName(inference, node, flow);
    case 'Attribute': return attribute(inference, node, flow);
    case 'Call': return inferCall(inference, node, flow);
    case 'NumberLiteral': return node.variety === 'int' ? natural : node.variety === 'float' ? float : unknown;
    case 'StringLiteral': return str;
    case 'BytesLiteral': return bytes;
    case 'BooleanLiteral': return bool;
    case 'NoneLiteral': return none;
    case 'EllipsisLiteral': return ellipsis;
    case 'FormattedString': return formatted(inference, node, flow);
    case 'BoolOp': return boolOp(inference, node, flow);
    case 'NamedExpr': return namedExpression(inference, node, flow);
    case 'BinOp': return inferBinOp(inference, node, flow);
    case 'UnaryOp': return inferUnary(inference, node, flow);
    case 'Compare': return inferCompare(inference, node, flow);
    case 'Lambda': return lambda(inference, node, flow);
    case 'IfExp': return conditional(inference, node, flow, expected);
    case 'List': return display(inference, node, 'builtins.list', flow);
    case 'Set': return setDisplay(inference, node, flow);
    case 'Tuple': return tuple(inference, node, flow);
    case 'Dict': return dictDisplay(inference, node, flow);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp': return inferComprehension(inference, node, flow);
    case 'GeneratorExp': return inferGenerator(inference, node, flow);
    case 'Await': return awaited(inference, node, flow);
    case 'Yield': return yielded(inference, node, flow);
    case 'YieldFrom': return yieldedFrom(inference, node, flow);
    case 'Subscript': return subscript(inference, node, flow);
    case 'Starred': return inference.expression(node.value, flow);
    case 'Slice':
      for (const part of [node.lower, node.upper, node.step]) if (part !== null) inference.expression(part, flow);
      return unknown;
    default: return assertNever(node);
  }
}

function formatted(inference: Inference, node: ast.FormattedString, flow: Flow): Type {
  for (const part of node.parts) {
    if (typeof part === 'string') continue;
    showValue(inference, inference.expression(part.value, flow), flow);
    if (part.formatSpec !== null) inferExpression(inference, part.formatSpec, flow);
  }
  return str;
}

/** Showing a value calls its `__str__`, `__repr__` or `__format__`. */
export function showValue(inference: Inference, type: Type, flow: Flow): void {
  for (const part of membersOf(type)) {
    if (part.kind === 'instance') for (const name of ['__str__', '__repr__', '__format__']) callDunder(inference, part, name, [str], flow);
  }
}

function boolOp(inference: Inference, node: ast.BoolOp, flow: Flow): Type {
  const { lattice } = inference.state;
  const base = flow.env;
  let result: Type = never;
  let env = base;
  node.values.forEach((value, index) => {
    env = flow.branch(() => {
      const type = inference.expression(value, flow);
      const isLast = index === node.values.length - 1;
      result = lattice.join(result, isLast ? type : decided(inference, node.operator, type));
      if (!isLast) assume(inference, value, node.operator === 'and', flow);
    }, env.branch());
  });
  // The first operand is surely evaluated; what the others bind may be.
  for (const value of node.values) bindWalrus(inference, value, flow);
  return result;
}

/** What an operand that decides `and` or `or` can be. */
function decided(inference: Inference, operator: 'and' | 'or', type: Type): Type {
  if (operator === 'or') return inference.state.lattice.joinAll(membersOf(type).filter(({ kind }) => kind !== 'none'));
  const falsy = membersOf(type).filter(({ kind }) => !['function', 'class', 'module', 'coroutine', 'callable'].includes(kind));
  return inference.state.lattice.joinAll(falsy);
}

/** `if (n := f()) and n > 1:` binds in the branch; so that it is seen after, it is bound here too. */
function bindWalrus(inference: Inference, node: ast.Expression, flow: Flow): void {
  if (node.kind === 'NamedExpr') assignName(inference, node.target, inference.state.types[node.value.id] ?? unknown, flow);
  else if (node.kind === 'Compare' || node.kind === 'UnaryOp') {
    for (const part of node.kind === 'Compare' ? [node.left, ...node.comparators] : [node.operand]) bindWalrus(inference, part, flow);
  }
}

function namedExpression(inference: Inference, node: ast.NamedExpr, flow: Flow): Type {
  const type = inference.expression(node.value, flow);
  assignName(inference, node.target, type, flow);
  return type;
}

function lambda(inference: Inference, node: ast.Lambda, flow: Flow): Type {
  const parameters = [...node.parameters.positionalOnly, ...node.parameters.positional, ...node.parameters.keywordOnly];
  for (const parameter of parameters) if (parameter.default !== null) inference.expression(parameter.default, flow);
  const prefix = flow.function === null ? '' : `${flow.function.qualifiedName}.<locals>.`;
  const fn = inference.state.declarations.lambda(node, flow.body.module, `${prefix}<lambda>`);
  inference.declareParameters(fn);
  inference.state.bodyOf(fn);
  for (const parameter of fn.parameters) {
    if (parameter.default !== null) inference.pass(inference.state.types[parameter.default.id] ?? unknown, parameter.symbol);
  }
  return inference.state.functionValue(fn);
}

function conditional(inference: Inference, node: ast.IfExp, flow: Flow, expected: Type | null): Type {
  inference.expression(node.test, flow);
  let body: Type = never;
  let orElse: Type = never;
  const base = flow.env;
  const branches = [
    flow.branch(() => {
      assume(inference, node.test, true, flow);
      body = inference.expression(node.body, flow, expected);
    }),
    flow.branch(() => {
      assume(inference, node.test, false, flow);
      orElse = inference.expression(node.orElse, flow, expected);
    }),
  ];
  base.merge(branches, inference.state.lattice);
  return inference.state.lattice.join(body, orElse);
}

// ---- displays -------------------------------------------------------------------------------------------

function elementTypes(inference: Inference, elements: readonly ast.Expression[], flow: Flow): Type[] {
  return elements.map((element) => {
    const type = inference.expression(element, flow);
    return element.kind === 'Starred' ? (elementOf(inference, type, false, flow.body)?.item ?? unknown) : type;
  });
}

function display(inference: Inference, node: ast.List | ast.Set, id: string, flow: Flow): Type {
  const items = elementTypes(inference, node.elements, flow);
  return inference.state.object(id, `display${node.id}`, [inference.state.lattice.joinAll(items)]);
}

function setDisplay(inference: Inference, node: ast.Set, flow: Flow): Type {
  const type = display(inference, node, 'builtins.set', flow);
  if (type.kind === 'object') markKeys(inference, type, inference.state.lattice.argOf(type, 0, flow.body));
  return type;
}

/** Keys that JavaScript would compare by identity need the runtime's Dict or PySet. */
export function markKeys(inference: Inference, container: Type & { kind: 'object' }, key: Type): void {
  if (!isPlainKey(key)) for (const site of container.sites) inference.state.lattice.markStructural(site);
}

function tuple(inference: Inference, node: ast.Tuple, flow: Flow): Type {
  if (!node.elements.some(({ kind }) => kind === 'Starred')) {
    return inference.state.lattice.tuple(node.elements.map((element) => inference.expression(element, flow)));
  }
  return { kind: 'tuple', items: [], rest: inference.state.lattice.joinAll(elementTypes(inference, node.elements, flow)) };
}

function dictDisplay(inference: Inference, node: ast.Dict, flow: Flow): Type {
  const { lattice } = inference.state;
  const key = `display${node.id}`;
  const isNew = !lattice.hasSite(key);
  const type = inference.state.object('builtins.dict', key, [never, never]);
  if (type.kind !== 'object') return type;
  const site = type.sites[0]!;
  const isRecord = node.items.length > 0 && node.items.every((item) => item.key?.kind === 'StringLiteral');
  if (isNew && isRecord) site.fields = new Map();
  for (const item of node.items) {
    const keyType = item.key === null ? null : inference.expression(item.key, flow);
    const value = inference.expression(item.value, flow);
    if (keyType === null) spreadInto(inference, site, value, flow);
    else {
      lattice.widenArg(site, 0, keyType);
      lattice.widenArg(site, 1, value);
      if (item.key?.kind === 'StringLiteral') lattice.widenField(site, item.key.value, value);
      if (!isPlainKey(lattice.argOf(type, 0, flow.body))) lattice.markStructural(site);
    }
  }
  return type;
}

function spreadInto(inference: Inference, site: import('../site.js').Site, value: Type, flow: Flow): void {
  const { lattice } = inference.state;
  for (const part of membersOf(value)) {
    if (part.kind === 'object' && part.entry.typeParameters.length === 2) {
      lattice.widenArg(site, 0, lattice.argOf(part, 0, flow.body));
      lattice.widenArg(site, 1, lattice.argOf(part, 1, flow.body));
    } else if (part.kind !== 'never') [0, 1].forEach((index) => lattice.widenArg(site, index, unknown));
  }
}

// ---- await and yield ------------------------------------------------------------------------------------

function awaited(inference: Inference, node: ast.Await, flow: Flow): Type {
  const type = inference.expression(node.value, flow);
  return awaitedType(inference, type, flow.body) ?? unknown;
}

function yielded(inference: Inference, node: ast.Yield, flow: Flow): Type {
  const type = node.value === null ? none : inference.expression(node.value, flow);
  const fn = flow.function;
  if (fn === null) return unknown;
  inference.state.lattice.widen(fn.yields, type);
  return inference.state.lattice.join(none, sentType(inference, fn, flow));
}

/** What `send` gives to generators of the function. */
function sentType(inference: Inference, fn: FunctionInfo, flow: Flow): Type {
  const { declaredReturn } = fn;
  const made = generatorObject(inference, fn, [never, never, never]);
  const generators = declaredReturn === null ? [made] : [made, ...membersOf(declaredReturn)];
  for (const type of generators) {
    if (type.kind !== 'object' || !/^collections\.abc\.(?:Async)?Generator$/.test(type.entry.id)) continue;
    inference.state.lattice.widen(fn.sends, inference.state.lattice.argOf(type, 1, flow.body));
  }
  return fn.sends.type;
}

function yieldedFrom(inference: Inference, node: ast.YieldFrom, flow: Flow): Type {
  const type = inference.expression(node.value, flow);
  const fn = flow.function;
  const item = elementOf(inference, type, false, flow.body)?.item ?? unknown;
  if (fn !== null) inference.state.lattice.widen(fn.yields, item);
  const results = membersOf(type).map((part) =>
    part.kind === 'object' && part.entry.id === 'collections.abc.Generator' ? inference.state.lattice.argOf(part, 2, flow.body) : none);
  return inference.state.lattice.joinAll(results);
}

// ---- attributes and subscripts --------------------------------------------------------------------------

function attribute(inference: Inference, node: ast.Attribute, flow: Flow): Type {
  const type = inferAttribute(inference, node, flow);
  const path = pathOf(inference, node);
  return (path === null ? undefined : flow.env.get(path)) ?? type;
}

function subscript(inference: Inference, node: ast.Subscript, flow: Flow): Type {
  const receiver = inference.expression(node.value, flow);
  const index = inference.expression(node.index, flow);
  // Of the others it raises.
  const parts = membersOf(receiver).filter(({ kind }) => !['none', 'int', 'float', 'bool'].includes(kind));
  const types = parts.map((part) => itemOf(inference, part, node, index, flow));
  return types.length === 0 ? unknown : inference.state.lattice.joinAll(types);
}

function itemOf(inference: Inference, receiver: Type, node: ast.Subscript, index: Type, flow: Flow): Type {
  const isSlice = node.index.kind === 'Slice';
  switch (receiver.kind) {
    case 'str': return str;
    case 'bytes': return isSlice ? bytes : natural;
    case 'tuple': return tupleItem(inference, receiver, node);
    case 'object': return objectItem(inference, receiver, node, index, flow);
    case 'instance': return dataItem(inference, receiver.class, node, flow) ?? callDunder(inference, receiver, '__getitem__', [index], flow) ?? containedItem(inference, receiver.class, node, index, flow);
    // `Stack[int]`, `Color["RED"]`
    case 'class': return classItem(inference, receiver, index, flow) ?? (receiver.class.kind === 'classInfo' && receiver.class.special === 'enum' ? inference.state.instance(receiver.class) : receiver);
    default: return receiver.kind === 'never' ? never : unknown;
  }
}

/** `Node[3]` of a class with `__class_getitem__`. */
function classItem(inference: Inference, receiver: Type & { kind: 'class' }, index: Type, flow: Flow): Type | null {
  const found = receiver.class.kind === 'classInfo' ? lookUpAttribute(inference.state, receiver.class, '__class_getitem__') : null;
  if (found?.kind !== 'functionInfo') return null;
  if (found.parameters[1] !== undefined) inference.pass(index, found.parameters[1].symbol);
  return callFunction(inference, found, receiver, null, flow.body);
}

/** Of `class Config(dict)`: an item, or what `__missing__` makes. */
function containedItem(inference: Inference, info: ClassInfo, node: ast.Subscript, index: Type, flow: Flow): Type {
  const container = containerOf(inference, info);
  if (container === null) return unknown;
  const missing = callDunder(inference, inference.state.instance(info), '__missing__', [index], flow);
  const item = objectItem(inference, container, node, index, flow);
  return missing === null ? item : inference.state.lattice.join(item, missing);
}

/** `movie["title"]` of a TypedDict, `point[0]` of a NamedTuple. */
function dataItem(inference: Inference, info: ClassInfo, { index }: ast.Subscript, flow: Flow): Type | null {
  if (info.special === 'typeddict' && index.kind === 'StringLiteral') {
    const found = [info, ...info.mro].flatMap((each) => (each.kind === 'classInfo' ? [each.attributes.get(index.value)] : [])).find((each) => each !== undefined);
    return found === undefined ? null : inference.attributeType(found, flow.body);
  }
  if (info.special !== 'namedtuple' || index.kind === 'Slice') return null;
  const items = namedItems(inference, info, flow.body);
  const at = literalInteger(index);
  return (at === undefined ? undefined : items.at(at)) ?? inference.state.lattice.joinAll(items);
}

function tupleItem(inference: Inference, type: Type & { kind: 'tuple' }, node: ast.Subscript): Type {
  const { lattice } = inference.state;
  const all = lattice.joinAll([...type.items, ...(type.rest ? [type.rest] : [])]);
  if (node.index.kind === 'Slice') {
    const bounds = [node.index.lower, node.index.upper].map((bound) => (bound === null ? null : literalInteger(bound)));
    const isKnown = type.rest === null && node.index.step === null && !bounds.includes(undefined as never);
    if (isKnown) return lattice.tuple(type.items.slice(bounds[0] ?? 0, bounds[1] ?? undefined));
    return { kind: 'tuple', items: [], rest: all };
  }
  const at = literalInteger(node.index);
  if (at === undefined || type.rest !== null) return at !== undefined && at >= 0 ? (type.items[at] ?? all) : all;
  return type.items.at(at) ?? all;
}

export function literalInteger(node: ast.Expression): number | undefined {
  if (node.kind === 'NumberLiteral' && node.variety === 'int') return Number(node.raw.replaceAll('_', ''));
  if (node.kind === 'UnaryOp' && node.operator === '-') {
    const value = literalInteger(node.operand);
    return value === undefined ? undefined : -value;
  }
  return undefined;
}

function objectItem(inference: Inference, type: Type & { kind: 'object' }, node: ast.Subscript, index: Type, flow: Flow): Type {
  const { lattice } = inference.state;
  if (type.entry.typeParameters.length === 2) return mappingItem(inference, type, node, index, flow);
  const getter = type.entry.members['__getitem__'];
  if (node.index.kind === 'Slice') {
    if (type.entry.bases.includes('builtins.tuple')) return { kind: 'tuple', items: [], rest: elementOf(inference, type, false, flow.body)?.item ?? unknown };
    if (type.entry.id === 'builtins.list') return inference.state.objectOf(type.entry, `slice${node.id}`, [lattice.argOf(type, 0, flow.body)]);
    return type;
  }
  if (getter?.kind === 'function' && getter.infer === 're/group') return groupType(inference, type, [node.index]);
  if (type.entry.typeParameters.length === 1 && (getter === undefined || type.entry.id === 'builtins.list')) return lattice.argOf(type, 0, flow.body);
  if (getter?.kind !== 'function') return type.entry.id === 'builtins.range' ? int : unknown;
  return instantiate(inference, getter.signature.returns, receiverBindings(inference, type, flow.body), `item${node.id}`);
}

function mappingItem(inference: Inference, type: Type & { kind: 'object' }, node: ast.Subscript, index: Type, flow: Flow): Type {
  const { lattice } = inference.state;
  const fields = fieldsOf(type);
  if (fields !== null && node.index.kind === 'StringLiteral' && fields.has(node.index.value)) {
    for (const site of type.sites) lattice.rootOf(site).readers.add(flow.body);
    return fields.get(node.index.value)!;
  }
  for (const site of type.sites) {
    lattice.demote(site);
    if (!isPlainKey(index)) lattice.markStructural(site);
    // Reading a missing key of a defaultdict puts it in.
    if (type.entry.id === 'collections.defaultdict') lattice.widenArg(site, 0, index);
  }
  return lattice.argOf(type, 1, flow.body);

  function fieldsOf(object: Type & { kind: 'object' }): Map<string, Type> | null {
    return object.sites.length === 1 ? lattice.rootOf(object.sites[0]!).fields : null;
  }
}
