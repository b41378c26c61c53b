/** Protocols and TypedDicts: types only. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { lowerParameters } from '../functions/parameters.js';
import { typeParametersOf } from '../functions/index.js';
import { printReturn } from '../types/print-type.js';
import { isInterface } from './bases.js';
import { classFrame } from './class-frame.js';
import { classNameOf } from './class-name.js';
import { memberKeyOf } from './dunders.js';

export function lowerInterface(info: ClassInfo, cx: LowerContext): ir.InterfaceDeclaration | ir.TypeAliasDeclaration {
  const callback = cx.facts.callbackOf(info);
  if (callback !== null) return lowerCallback(info, callback, cx);
  const bases = info.bases.flatMap((base, index) =>
    base?.kind === 'classInfo' && isInterface(base, cx) ? [info.node.bases[index]!] : [],
  );
  const members = cx.within(classFrame(info, cx), () => [...attributesOf(info, cx), ...methodsOf(info, cx)]);
  return {
    kind: 'InterfaceDeclaration',
    name: classNameOf(info, cx),
    typeParameters: typeParametersOf(info.typeParameters),
    extends: bases.map((node) => cx.printType(cx.facts.annotationOf(node))),
    members,
    doc: info.node.docstring ?? undefined,
    at: info.node.span.start,
  };
}

/** `type Handler = (event: Event) => Promise<void>` of a protocol that has `__call__` alone. */
function lowerCallback(info: ClassInfo, type: Type, cx: LowerContext): ir.TypeAliasDeclaration {
  const printed = cx.typeNames.declaration(type, () => cx.printType(type));
  return { kind: 'TypeAliasDeclaration', name: classNameOf(info, cx), typeParameters: [], type: printed, at: info.node.span.start };
}

function attributesOf(info: ClassInfo, cx: LowerContext): ir.ObjectTypeMember[] {
  const isData = info.special === 'typeddict';
  const isPartial = info.node.keywords.some(
    ({ arg, value }) => arg?.text === 'total' && value.kind === 'BooleanLiteral' && !value.value,
  );
  return [...info.attributes.values()]
    .filter(({ isClassLevel }) => isClassLevel)
    .map((attribute) => {
      const form =
        attribute.annotation?.kind === 'Subscript' ? (cx.facts.entryOf(attribute.annotation.value)?.id ?? '') : '';
      const optional = isPartial ? !form.endsWith('.Required') : form.endsWith('.NotRequired');
      // Keys are data and keep their names.
      const key = isData ? attribute.name : cx.member(attribute.name);
      return {
        kind: 'PropertySignature',
        key,
        type: cx.printType(cx.facts.typeOfAttribute(attribute)),
        optional: isData && optional,
      };
    });
}

function methodsOf(info: ClassInfo, cx: LowerContext): ir.ObjectTypeMember[] {
  return [...info.methods.values()].map((fn): ir.ObjectTypeMember => {
    const doc = fn.node.kind === 'FunctionDef' ? (fn.node.docstring ?? undefined) : undefined;
    if (fn.role === 'property') {
      return {
        kind: 'PropertySignature',
        key: cx.member(fn.name),
        type: cx.printType(cx.facts.returnTypeOf(fn)),
        isReadonly: !info.setters.has(fn.name),
        doc,
      };
    }
    return {
      kind: 'MethodSignature',
      key: memberKeyOf(fn.name, cx),
      typeParameters: typeParametersOf(fn.typeParameters),
      parameters: cx.inSignature(fn, () => signatureParameters(fn, cx)),
      returns: cx.inSignature(fn, () => printReturn(fn, cx)),
      doc,
    };
  });
}

function signatureParameters(fn: FunctionInfo, cx: LowerContext): ir.FunctionTypeParameter[] {
  return lowerParameters(fn, cx).list.map(({ target, type, optional, default: value }) => {
    const isRest = target.kind === 'RestElement';
    const named = isRest ? target.target : target;
    const name = named.kind === 'Identifier' ? named.name : 'options';
    return {
      name,
      type: type ?? b.keyword('unknown'),
      rest: isRest,
      optional: optional === true || value !== undefined,
    };
  });
}
