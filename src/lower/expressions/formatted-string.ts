/** f-strings: template literals, each value as Python would show it. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isNatural, isStr, membersOf } from '../types/kinds.js';
import { lowerShown } from './shown.js';

export function lowerFormattedString(node: ast.FormattedString, cx: LowerContext): ir.Expression {
  const values = node.parts.filter((part) => typeof part !== 'string');
  const lowered = cx.inOrder(values.map(({ value }) => value), (_, index) => lowerField(values[index]!, cx));
  const quasis: string[] = [''];
  const expressions: ir.Expression[] = [];
  let next = 0;
  for (const part of node.parts) {
    if (typeof part === 'string') {
      quasis[quasis.length - 1] += part;
      continue;
    }
    if (part.debugText !== null) quasis[quasis.length - 1] += part.debugText;
    const value = lowered[next++]!;
    if (value.kind === 'StringLiteral') {
      quasis[quasis.length - 1] += value.value;
      continue;
    }
    expressions.push(value);
    quasis.push('');
  }
  if (expressions.length === 0) return b.string(quasis[0]!, node.span.start);
  const template = b.template(quasis, expressions, node.span.start);
  return node.isTripleQuoted === true && quasis.some((text) => text.includes('\n')) ? { ...template, multiline: true } : template;
}

function lowerField(part: ast.FormattedValue, cx: LowerContext): ir.Expression {
  const { value, formatSpec } = part;
  const conversion = part.conversion ?? (part.debugText !== null && formatSpec === null ? 'r' : null);
  if (conversion === 'r' || conversion === 'a') {
    const text = { ...cx.python(conversion === 'r' ? 'repr' : 'ascii', lowerShown(value, cx)), at: value.span.start };
    return formatSpec === null ? text : formatBySpec(text, { kind: 'str' }, formatSpec, part, cx);
  }
  if (formatSpec === null || formatSpec.parts.length === 0) {
    if (conversion === null && definesFormat(cx.facts.typeOf(value), cx)) return { ...cx.python('format', cx.expression(value)), at: value.span.start };
    return lowerText(value, cx);
  }
  if (conversion === 's') return formatBySpec(lowerText(value, cx), { kind: 'str' }, formatSpec, part, cx);
  const type = cx.facts.typeOf(value);
  return formatBySpec(cx.expression(value), type, formatSpec, part, cx);
}

/** `f"{x}"` asks `__format__`, which `str` does not. */
function definesFormat(type: Type, cx: LowerContext): boolean {
  return membersOf(type).some((member) => member.kind === 'instance' && member.class.special !== 'enum' && cx.facts.lookup(member.class, '__format__') !== null);
}

/** `str(value)` inside a template literal, which turns strings and ints into the same text by itself. */
export function lowerText(node: ast.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  if (node.kind === 'NumberLiteral' && /^(?:0|[1-9]\d{0,14})$/.test(node.raw)) return b.string(node.raw, node.span.start);
  if (membersOf(type).every(({ kind }) => kind === 'str' || kind === 'int')) return cx.expression(node);
  if (node.kind === 'StringLiteral') return b.string(node.value, node.span.start);
  return lowerStr(node, cx);
}

/** `str(x)` as a string. */
export function lowerStr(node: ast.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  const at = node.span.start;
  if (isStr(type)) return cx.expression(node);
  if (type.kind === 'float') return { ...cx.python('floatStr', cx.expression(node)), at };
  if (type.kind === 'int') return b.call(b.id('String'), [cx.expression(node)], at);
  if (isPlainException(type, cx)) return b.member(cx.expression(node), 'message', at);
  return { ...cx.python('str', lowerShown(node, cx)), at };
}

/** Its message is its `str`: nothing overrides `__str__`. */
function isPlainException(type: Type, cx: LowerContext): boolean {
  return membersOf(type).every((member) => {
    // A class of the program that overrides `__str__` may be behind any of them.
    if (member.kind === 'object') return member.entry.isException && !cx.overridesExceptionText;
    return member.kind === 'instance' && member.class.isException && !overridesStr(member.class);
  });
}

function overridesStr(info: import('../../analyze/program.js').ClassInfo): boolean {
  const own = (one: typeof info): boolean => one.methods.has('__str__');
  return own(info) || info.mro.some((base) => base.kind === 'classInfo' && own(base)) || info.subclasses.some(overridesStr);
}

const PADDED = /^(?<align>[<>])?(?<zero>0)?(?<width>[1-9]\d*)(?<kind>[ds])?$/;

function formatBySpec(value: ir.Expression, type: Type, spec: ast.FormattedString, part: ast.FormattedValue, cx: LowerContext): ir.Expression {
  const at = part.value.span.start;
  const text = spec.parts.every((piece) => typeof piece === 'string') ? spec.parts.join('') : null;
  if (text !== null) {
    const fixed = /^\.(\d+)f$/.exec(text);
    if (fixed !== null && (type.kind === 'float' || type.kind === 'int')) return { ...cx.python('fixed', value, b.rawNumber(fixed[1]!)), at };
    const padded = PADDED.exec(text)?.groups;
    const native = padded === undefined ? null : pad(value, type, padded, part, cx);
    if (native !== null) return native;
  }
  const specification = text === null ? cx.expression(spec) : b.string(text);
  if (type.kind === 'float') return { ...cx.python('formatFloat', value, specification), at };
  if (type.kind === 'int') return { ...cx.python('formatInt', value, specification), at };
  return { ...cx.python('format', value, specification), at };
}

function pad(value: ir.Expression, type: Type, { align, zero, width, kind }: Record<string, string | undefined>, part: ast.FormattedValue, cx: LowerContext): ir.Expression | null {
  const at = part.value.span.start;
  if (isStr(type) && zero === undefined && kind !== 'd') {
    if (!accepts('codePoints', part, cx)) return null;
    return b.method(value, align === '>' ? 'padStart' : 'padEnd', [b.rawNumber(width!)], at);
  }
  if (type.kind !== 'int' || kind === 's') return null;
  const text = b.call(b.id('String'), [value], at);
  if (zero === undefined) return b.method(text, align === '<' ? 'padEnd' : 'padStart', [b.rawNumber(width!)], at);
  return isNatural(type) && align === undefined ? b.method(text, 'padStart', [b.rawNumber(width!), b.string('0')], at) : null;
}
