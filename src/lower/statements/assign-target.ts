/** Assignment to any target: names (declared here or before), attributes, items, unpacking. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { classVariable, isClassVariable } from '../classes/class-variable.js';
import type { LowerContext } from '../context.js';
import { saysItself } from '../calls/constructed.js';
import { flowsInto } from '../types/flows-into.js';
import { typeArgument } from '../types/kinds.js';
import { lowerAttributeTarget } from './attribute-target.js';
import { lowerItemTarget } from './item-target.js';
import { isUnpackStar, unpackable } from './unpack.js';

/** `mixed`: some names are declared here, others before. */
export type TargetVariety = 'const' | 'let' | 'mixed' | null;

export function bindingVariety(target: ast.Expression, cx: LowerContext): TargetVariety {
  switch (target.kind) {
    case 'Name': return cx.frame.plan.bindings.get(target.id) ?? null;
    case 'Starred': return bindingVariety(target.value, cx);
    case 'Tuple':
    case 'List': {
      const varieties = new Set(target.elements.filter((element) => !isIgnored(element, cx)).map((element) => bindingVariety(element, cx)));
      if (varieties.size === 1) return [...varieties][0]!;
      if (varieties.size === 0) return null;
      return varieties.has(null) || varieties.has('mixed') ? 'mixed' : 'let';
    }
    default: return null;
  }
}

/** The target as a binding pattern. Items and attributes are assigned through temporaries by `assignTo`. */
export function patternOf(target: ast.Expression, cx: LowerContext): ir.Pattern {
  switch (target.kind) {
    case 'Name': return b.id(cx.variable(target.text), target.span.start);
    case 'Starred': return b.rest(patternOf(target.value, cx));
    case 'Tuple':
    case 'List': return b.arrayPattern(withoutLastHoles(target.elements.map((element, index) => {
      const isHole = isIgnored(element, cx) || isOverwritten(element, target.elements.slice(index + 1));
      return isHole ? null : patternOf(element, cx);
    })));
    case 'Attribute': return cx.expression(target) as ir.Pattern;
    default: return b.id(cx.temporary('item'));
  }
}

/** `_, _, x = row`: the last of the same name counts, and JavaScript would refuse to declare it twice. */
function isOverwritten(element: ast.Expression, later: readonly ast.Expression[]): boolean {
  return element.kind === 'Name' && later.some((other) => nameOf(other) === element.text);
}

/** `_` or `*_` that nobody reads. What a module calls so may be somebody else's. */
function isIgnored(element: ast.Expression, cx: LowerContext): boolean {
  const name = element.kind === 'Starred' ? element.value : element;
  if (name.kind !== 'Name' || name.text !== '_') return false;
  const symbol = cx.facts.symbolOf(name);
  return symbol !== null && symbol.scope.kind !== 'module' && symbol.scope.kind !== 'class' && symbol.reads.length === 0 && !symbol.isRebound;
}

function withoutLastHoles(elements: readonly (ir.Pattern | null)[]): readonly (ir.Pattern | null)[] {
  const last = elements.findLastIndex((element) => element !== null);
  return elements.slice(0, last + 1);
}

/** Of `x` and `*x`. */
function nameOf(target: ast.Expression): string | null {
  const named = target.kind === 'Starred' ? target.value : target;
  return named.kind === 'Name' ? named.text : null;
}

/** Emits `target = value`. `type`: of the value. `annotation`: the TypeScript type to write in a declaration. */
export function assignTo(target: ast.Expression, value: ir.Expression, type: Type, cx: LowerContext, annotation?: ir.TypeNode): void {
  const at = target.span.start;
  switch (target.kind) {
    case 'Name': {
      const variety = cx.frame.plan.bindings.get(target.id);
      const name = isClassVariable(target, cx) ? classVariable(target, cx) : b.id(cx.variable(target.text), at);
      const symbol = cx.facts.symbolOf(target);
      const taken = symbol === null || symbol.annotation === null ? value : flowsInto(value, type, cx.facts.typeOfSymbol(symbol), cx);
      if (variety === undefined) cx.emit(b.expression(b.assign(name, taken, '=', at), { at }));
      else cx.emit(b.declare(variety, name, taken, { type: saysItself(value, annotation) ? undefined : annotation, at }));
      return;
    }
    case 'Attribute': return lowerAttributeTarget(target, asField(target, value, type, cx), cx);
    case 'Subscript': return lowerItemTarget(target, asItem(target, value, type, cx), cx);
    case 'Starred': return assignTo(target.value, value, type, cx);
    case 'Tuple':
    case 'List': return unpackTo(target, value, type, cx);
    default: throw new Error(`assignment to ${target.kind}`);
  }
}

function asField(target: ast.Attribute, value: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  const member = type.kind === 'unknown' ? cx.facts.memberOf(target) : null;
  if (member?.kind !== 'field' || member.attribute.declared === null) return value;
  return flowsInto(value, type, member.attribute.declared, cx);
}

function asItem(target: ast.Subscript, value: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  const holder = cx.facts.typeOf(target.value);
  if (type.kind !== 'unknown' || holder.kind !== 'object' || target.index.kind === 'Slice') return value;
  return flowsInto(value, type, typeArgument(holder, holder.entry.typeParameters.length - 1), cx);
}

function unpackTo(target: ast.Tuple | ast.List, value: ir.Expression, type: Type, cx: LowerContext): void {
  const at = target.span.start;
  const source = unpackable(target, value, type, cx);
  if (!isPattern(target, cx)) {
    unpackThroughTemporaries(target, source, type, cx);
    return;
  }
  const found = bindingVariety(target, cx);
  const variety = found === 'let' && takesMoreLater(target, type, cx) ? 'mixed' : found;
  if (variety === 'mixed') declareOwn(target, cx);
  const pattern = starredPattern(target, source, cx);
  if (variety === 'const' || variety === 'let') cx.emit(b.declare(variety, pattern, source, { at }));
  else cx.emit(b.expression(b.assign(pattern, source, '=', at), { at }));
}

/** `let [done, pending] = ...`, and other types are assigned to them further down. */
function takesMoreLater(target: ast.Tuple | ast.List, type: Type, cx: LowerContext): boolean {
  if (type.kind !== 'tuple' || type.rest !== null || target.elements.some(({ kind }) => kind !== 'Name')) return false;
  return target.elements.some((element, index) => {
    const symbol = element.kind === 'Name' ? cx.facts.symbolOf(element) : null;
    const item = type.items[index];
    if (symbol === null || item === undefined) return false;
    return JSON.stringify(cx.printType(cx.facts.typeOfSymbol(symbol))) !== JSON.stringify(cx.printType(item));
  });
}

/** `[a, *b, c]`: where the runtime unpacks, it has put the starred ones into one array. */
function starredPattern(target: ast.Tuple | ast.List, source: ir.Expression, cx: LowerContext): ir.ArrayPattern {
  const isUnpacked = isUnpackStar(source);
  const { elements } = patternOf(target, cx) as ir.ArrayPattern;
  return b.arrayPattern(withoutLastHoles(target.elements.map((element, index) => (element.kind === 'Starred' && isUnpacked && !isIgnored(element, cx) ? patternOf(element.value, cx) : elements[index] ?? null))));
}

/** Names and attributes of names: what a destructuring pattern may hold. */
function isPattern(target: ast.Expression, cx: LowerContext): boolean {
  switch (target.kind) {
    case 'Name': return true;
    case 'Starred': return isPattern(target.value, cx);
    case 'Attribute': return target.value.kind === 'Name' && isPlace(target, cx);
    case 'Tuple':
    case 'List': return target.elements.every((element) => isPattern(element, cx));
    default: return false;
  }
}

/** JavaScript can assign to it: a field, or what has a setter. Members of what is not known are set by the runtime. */
function isPlace(target: ast.Attribute, cx: LowerContext): boolean {
  const { kind } = cx.facts.memberOf(target);
  return kind === 'field' || kind === 'property';
}

function unpackThroughTemporaries(target: ast.Tuple | ast.List, value: ir.Expression, type: Type, cx: LowerContext): void {
  const names = target.elements.map(() => b.id(cx.temporary('part')));
  const last = target.elements.length - 1;
  const isUnpacked = isUnpackStar(value);
  const elements = names.map((name, index) => (target.elements[index]!.kind === 'Starred' && index === last && !isUnpacked ? b.rest(name) : name));
  cx.emit(b.declare('const', b.arrayPattern(elements), value));
  target.elements.forEach((element, index) => {
    const item = type.kind === 'tuple' && type.rest === null ? type.items[index] : cx.facts.elementOf(type, false)?.item;
    assignTo(element, names[index]!, item ?? { kind: 'unknown' }, cx);
  });
}

/** `let` for the names of a mixed pattern that nothing has declared. */
function declareOwn(target: ast.Expression, cx: LowerContext): void {
  if (isIgnored(target, cx)) return;
  if (target.kind === 'Tuple' || target.kind === 'List') for (const element of target.elements) declareOwn(element, cx);
  else if (target.kind === 'Starred') declareOwn(target.value, cx);
  else if (target.kind === 'Name' && cx.frame.plan.bindings.has(target.id)) {
    const symbol = cx.facts.symbolOf(target);
    const type = symbol === null ? undefined : cx.printType(cx.facts.typeOfSymbol(symbol));
    cx.emit(b.declare('let', b.id(cx.variable(target.text)), null, { type }));
  }
}
