/** Attributes: fields, properties, bound methods, members of modules and of mapped classes. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { applyCase } from '../calls/map-call.js';
import { formOfFunction } from '../calls/index.js';
import { ownerOfStatic } from '../classes/class-member-call.js';
import { directRead } from '../classes/class-attributes.js';
import { memberKeyOf } from '../classes/dunders.js';
import { superAttribute } from '../classes/super-attribute.js';
import { uncertainRead } from '../classes/unsure-field.js';
import { enumAttribute } from '../classes/enum-access.js';
import { isAtom, type LowerContext } from '../context.js';
import { moduleNamespace, projectModuleOf } from '../projects/module-namespace.js';
import { conventionOf } from '../functions/convention.js';
import { makesCoroutine } from './hot-value.js';
import { lowerIntrospection } from './introspection.js';
import { lowerReceiver } from './receiver.js';
import { membersOf } from '../types/kinds.js';
import { entryValue, functionValue, unmapped } from './entry-value.js';

export function lowerAttribute(node: ast.Attribute, cx: LowerContext): ir.Expression {
  const inherited = superAttribute(node, cx);
  if (inherited !== null) return inherited;
  const member = cx.facts.memberOf(node);
  const name = node.attribute.text;
  const at = node.attribute.span.start;
  const module = projectModuleOf(node, cx);
  if (module !== null) return moduleNamespace(module, name, cx, at);
  if (name === '__doc__' || (name === '__name__' && node.value.kind === 'Call')) {
    const special = lowerIntrospection(node, cx);
    if (special !== null) return special;
  }
  switch (member.kind) {
    case 'field': return directRead(node, member, cx) ?? uncertainRead(node, member, cx) ?? b.member(lowerReceiver(node.value, cx), fieldName(node, cx), at);
    case 'property': return lowerProperty(node, cx);
    case 'method': return boundMethod(node, member.function, cx);
    case 'mapMethod': {
      if (cx.facts.typeOf(node.value).kind === 'class') return functionValue(member.entry, node, cx, null, null, !member.entry.isStatic);
      const receiver = cx.bind(lowerReceiver(node.value, cx), 'receiver');
      return functionValue(member.entry, node, cx, receiver);
    }
    case 'mapAttribute': {
      const type = cx.facts.typeOf(node.value);
      const byName = new Map([['self', { nodes: [node.value], isRest: false, default: null }]]);
      return applyCase(member.entry.read, { byName, receiverType: type }, node, cx);
    }
    case 'global': return b.member(cx.expression(node.value), cx.variable(name), at);
    case 'mapGlobal': return entryValue(member.entry, node, cx);
    case 'module': return cx.expression(node.value);
    case 'unknown': return lowerUnknownAttribute(node, cx);
  }
}

/** Of the class itself: some names are taken there. */
export function fieldName(node: ast.Attribute, cx: LowerContext): string {
  const { text } = node.attribute;
  return cx.facts.typeOf(node.value).kind === 'class' ? cx.static(text) : cx.member(text);
}

function lowerProperty(node: ast.Attribute, cx: LowerContext): ir.Expression {
  return b.member(lowerReceiver(node.value, cx), cx.member(node.attribute.text), node.attribute.span.start);
}

/** A method that is passed on keeps its receiver: `(event) => this.handle(event)`. */
function boundMethod(node: ast.Attribute, fn: FunctionInfo, cx: LowerContext): ir.Expression {
  const value = boundFunction(node, fn, cx);
  return makesCoroutine(fn, cx) ? cx.asyncio('hot', value) : value;
}

function boundFunction(node: ast.Attribute, fn: FunctionInfo, cx: LowerContext): ir.Expression {
  const key = memberKeyOf(node.attribute.text, cx);
  const isStatic = fn.role === 'staticMethod' || fn.role === 'classMethod';
  let receiver = isStatic ? ownerOfStatic(node, fn, cx) : lowerReceiver(node.value, cx);
  if (!isAtom(receiver)) receiver = cx.bind(receiver, 'receiver');
  const property = isStatic ? cx.static(node.attribute.text) : key;
  const method = typeof property === 'string' ? b.member(receiver, property, node.attribute.span.start) : b.index(receiver, property);
  const { positional, rest, keywordOnly, takesKeywords } = conventionOf(fn);
  const isSimple = rest === null && keywordOnly.length === 0 && !takesKeywords && formOfFunction(fn, cx) !== 'promise';
  if (cx.facts.typeOf(node.value).kind === 'class' && !isStatic) return b.member(b.member(receiver, 'prototype'), cx.member(node.attribute.text));
  if (!isSimple || positional.some((parameter) => parameter.default !== null)) return b.method(method, 'bind', [receiver], node.span.start);
  const names = positional.map((parameter) => b.id(cx.temporary(cx.variable(parameter.name))));
  const parameters = names.map((name, index) => b.parameter(name, cx.printType(positional[index]!.type)));
  // Who calls it tells a coroutine function by its being async.
  return b.arrow(parameters, b.call(method, names), { at: node.span.start, isAsync: formOfFunction(fn, cx) === 'coroutine' });
}

function lowerUnknownAttribute(node: ast.Attribute, cx: LowerContext): ir.Expression {
  const special = enumAttribute(node, cx) ?? commonField(node, cx) ?? lowerIntrospection(node, cx);
  if (special !== null) return special;
  const python = node.attribute.text;
  const owner = cx.facts.typeOf(node.value);
  if (owner.kind === 'module' && owner.module.kind === 'module') return unmapped(`${owner.module.id}.${python}`, node, cx);
  const name = cx.member(python);
  const value = cx.expression(node.value);
  const names = name === python ? [b.string(name)] : [b.string(name), b.string(python)];
  const read = { ...cx.python('attribute', value, ...names), at: node.attribute.span.start };
  const type = cx.facts.typeOf(node);
  // The attributes of a mapped object that its map does not list, `args.verbose`: their types come from the program.
  return owner.kind !== 'object' || type.kind === 'unknown' || type.kind === 'never' ? read : b.as(read, cx.printType(type));
}

/** Every class that the value may be of has a field of the name. */
function commonField(node: ast.Attribute, cx: LowerContext): ir.Expression | null {
  const members = membersOf(cx.facts.typeOf(node.value));
  const haveIt = members.every((member) => {
    if (member.kind !== 'instance' || member.class.special !== null) return false;
    const found = cx.facts.lookup(member.class, node.attribute.text);
    return found !== null && 'isInstanceLevel' in found;
  });
  return haveIt ? b.member(cx.expression(node.value), cx.member(node.attribute.text), node.attribute.span.start) : null;
}
