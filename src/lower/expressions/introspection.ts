/** `__name__`, `__class__` and their like, on any value. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { classNameOf } from '../classes/class-name.js';
import type { LowerContext } from '../context.js';
import { dynamicFeature } from '../not-ported.js';
import { membersOf } from '../types/kinds.js';
import { lowerShown } from './shown.js';

const FUNCTIONS: Readonly<Record<string, string>> = {
  __name__: 'className', __qualname__: 'qualifiedName', __module__: 'moduleName', __class__: 'type', __dict__: 'variables',
  __cause__: 'exceptionCause', __context__: 'exceptionContext', __suppress_context__: 'suppressesContext',
};

export function lowerIntrospection(node: ast.Attribute, cx: LowerContext): ir.Expression | null {
  const { text } = node.attribute;
  if (!text.startsWith('__') || !text.endsWith('__')) return null;
  if (text === '__mro__') return resolutionOrder(node, cx) ?? dynamicFeature(node, `\`${text}\``, cx);
  if (text === '__doc__') {
    const doc = docstringOf(cx.facts.typeOf(node.value));
    if (doc !== undefined) return doc === null ? b.nullLiteral(node.span.start) : b.string(doc, node.span.start);
    return { ...cx.python('getAttribute', cx.expression(node.value), b.string('__doc__')), at: node.span.start };
  }
  if (text === '__annotations__' || text === '__code__' || text === '__globals__') {
    return dynamicFeature(node, `\`${text}\``, cx);
  }
  const helper = FUNCTIONS[text];
  if (helper === undefined) return null;
  const value = text === '__name__' ? typeOperand(node.value, cx) : null;
  if (value !== null) {
    const isFloat = cx.facts.typeOf(value).kind === 'float';
    return { ...cx.python('typeName', isFloat ? lowerShown(value, cx) : cx.expression(value)), at: node.span.start };
  }
  const operand = cx.facts.typeOf(node.value);
  const isObject = membersOf(operand).every(({ kind }) => kind === 'class' || kind === 'function' || kind === 'instance' || kind === 'object');
  const isCoroutine = (text === '__name__' || text === '__qualname__') && cx.facts.typeOf(node.value).kind === 'object';
  if ((!isObject && text !== '__class__') || isCoroutine) return { ...cx.python('attribute', cx.expression(node.value), b.string(text)), at: node.span.start };
  return { ...cx.python(helper, cx.expression(node.value)), at: node.span.start };
}

/** `Service.__mro__` of a class whose bases are all the program's. */
function resolutionOrder(node: ast.Attribute, cx: LowerContext): ir.Expression | null {
  const type = cx.facts.typeOf(node.value);
  if (type.kind !== 'class' || type.class.kind !== 'classInfo' || !type.class.mro.every(({ kind }) => kind === 'classInfo')) return null;
  const bases = type.class.mro.map((base) => b.id(classNameOf(base as ClassInfo, cx)));
  return { ...cx.python('tuple', cx.expression(node.value), ...bases, cx.runtime('python', 'pyObject')), at: node.span.start };
}

/** Undefined where it is not known which function or class it is. */
function docstringOf(type: Type): string | null | undefined {
  if (type.kind === 'function' && type.function.kind === 'functionInfo' && type.function.node.kind === 'FunctionDef') return type.function.node.docstring;
  if (type.kind === 'class' && type.class.kind === 'classInfo') return type.class.node.docstring;
  return type.kind === 'instance' ? type.class.node.docstring : undefined;
}

/** The x of `type(x)` or `x.__class__`. */
function typeOperand(node: ast.Expression, cx: LowerContext): ast.Expression | null {
  if (node.kind === 'Attribute' && node.attribute.text === '__class__') return node.value;
  if (node.kind !== 'Call' || node.args.length !== 1 || node.callee.kind !== 'Name' || node.callee.text !== 'type') return null;
  return cx.facts.symbolOf(node.callee) === null ? node.args[0]! : null;
}
