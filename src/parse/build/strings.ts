/** String literals: prefixes, implicit concatenation, and f-strings. */
import type {
  BytesLiteral, Expression, FormattedString, FormattedValue, StringLiteral,
} from '../../syntax/ast.js';
import { decodeBytes, decodeText, EscapeError } from '../escapes.js';
import { K, T } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildElement } from './expressions.js';

interface Shape {
  readonly isRaw: boolean;
  readonly isBytes: boolean;
  readonly isFormatted: boolean;
  readonly isTriple: boolean;
  /** Offsets of what stands between the quotes. */
  readonly start: number;
  readonly end: number;
}

type Part = string | FormattedValue;

function shapeOf(context: BuildContext, node: number): Shape {
  const { text } = context;
  let at = context.starts[node]!;
  let isRaw = false;
  let isBytes = false;
  let isFormatted = false;
  for (let code = text.charCodeAt(at); code !== 0x22 && code !== 0x27; code = text.charCodeAt(++at)) {
    const letter = code | 0x20;
    if (letter === 0x72) isRaw = true;
    else if (letter === 0x62) isBytes = true;
    else if (letter === 0x66) isFormatted = true;
  }
  const end = context.ends[node]!;
  const quote = text.charCodeAt(at);
  const isTriple = text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote && end - at >= 6;
  const width = isTriple ? 3 : 1;
  return { isRaw, isBytes, isFormatted, isTriple, start: at + width, end: end - width };
}

export function buildString(context: BuildContext, node: number): Expression {
  const shape = shapeOf(context, node);
  if (shape.isFormatted) {
    const parts: Part[] = [];
    addParts(context, node, shape, parts);
    return (shape.isTriple ? { kind: 'FormattedString', id: context.id(), span: context.span(node), parts, isTripleQuoted: true } : { kind: 'FormattedString', id: context.id(), span: context.span(node), parts }) satisfies FormattedString;
  }
  if (shape.isBytes) {
    const value = bytesOf(context, node, shape);
    return { kind: 'BytesLiteral', id: context.id(), span: context.span(node), value } satisfies BytesLiteral;
  }
  const value = textOf(context, node, shape);
  const isTripleQuoted = shape.isTriple;
  const span = context.span(node);
  return { kind: 'StringLiteral', id: context.id(), span, value, isTripleQuoted } satisfies StringLiteral;
}

export function buildConcatenatedString(context: BuildContext, node: number): Expression {
  const pieces = context.named(node);
  const shapes = pieces.map((piece) => shapeOf(context, piece));
  const span = context.span(node);
  if (shapes.some((shape) => shape.isBytes)) {
    if (shapes.some((shape) => !shape.isBytes)) context.problemAt('cannot mix bytes and nonbytes literals', node);
    const value = pieces.flatMap((piece, index) => bytesOf(context, piece, shapes[index]!));
    return { kind: 'BytesLiteral', id: context.id(), span, value };
  }
  const parts: Part[] = [];
  pieces.forEach((piece, index) => addParts(context, piece, shapes[index]!, parts));
  if (shapes.some((shape) => shape.isFormatted)) return { kind: 'FormattedString', id: context.id(), span, parts };
  const isTripleQuoted = shapes.some((shape) => shape.isTriple);
  const [whole] = parts;
  const value = typeof whole === 'string' ? whole : '';
  return { kind: 'StringLiteral', id: context.id(), span, value, isTripleQuoted };
}

function textOf(context: BuildContext, node: number, shape: Shape): string {
  return decode(context, node, shape, shape.start, shape.end);
}

function decode(context: BuildContext, node: number, shape: Shape, start: number, end: number): string {
  const raw = context.text.slice(start, end);
  try {
    return decodeText(raw, shape.isRaw);
  } catch (error) {
    return reportEscape(context, node, error, '');
  }
}

function bytesOf(context: BuildContext, node: number, shape: Shape): number[] {
  try {
    return decodeBytes(context.text.slice(shape.start, shape.end), shape.isRaw);
  } catch (error) {
    return reportEscape(context, node, error, []);
  }
}

function reportEscape<Value>(context: BuildContext, node: number, error: unknown, instead: Value): Value {
  if (!(error instanceof EscapeError)) throw error;
  context.problemAt(error.message, node);
  return instead;
}

function addText(parts: Part[], text: string): void {
  if (text === '') return;
  const last = parts.length - 1;
  if (typeof parts[last] === 'string') parts[last] += text;
  else parts.push(text);
}

function addParts(context: BuildContext, node: number, shape: Shape, parts: Part[]): void {
  if (!shape.isFormatted) {
    addText(parts, textOf(context, node, shape));
    return;
  }
  const { kinds, starts, ends, after } = context;
  let at = shape.start;
  for (let child = node + 1; child < after[node]!; child = after[child]!) {
    if (kinds[child] !== K.interpolation) continue;
    addText(parts, formattedText(context, node, shape, at, starts[child]!));
    addField(context, child, shape, parts);
    at = ends[child]!;
  }
  addText(parts, formattedText(context, node, shape, at, shape.end));
}

/** Literal text of an f-string: `{{` and `}}` stand for one brace. Those of `\N{...}` are single and stay. */
function formattedText(context: BuildContext, node: number, shape: Shape, start: number, end: number): string {
  const raw = context.text.slice(start, end);
  if (!raw.includes('{{') && !raw.includes('}}')) return decode(context, node, shape, start, end);
  let text = '';
  let from = start;
  for (let at = start; at < end - 1; at++) {
    const code = context.text.charCodeAt(at);
    if ((code === 0x7b || code === 0x7d) && context.text.charCodeAt(at + 1) === code) {
      text += decode(context, node, shape, from, at + 1);
      at += 1;
      from = at + 1;
    }
  }
  return text + decode(context, node, shape, from, end);
}

function addField(context: BuildContext, node: number, shape: Shape, parts: Part[]): void {
  const { starts } = context;
  const valueNode = context.firstNamed(node);
  const value = buildElement(context, valueNode);
  const conversionNode = context.childOfKind(node, K.type_conversion);
  const specNode = context.childOfKind(node, K.format_specifier);
  const equals = context.childOfKind(node, T['=']);
  let debugText: string | null = null;
  if (equals !== 0) {
    debugText = withoutComments(context, starts[node]! + 1, starts[context.after[equals]!]!);
  }
  const formatSpec = specNode === 0 ? null : buildSpec(context, specNode, shape);
  const implied = debugText !== null && formatSpec === null ? 'r' : null;
  const conversion = conversionNode === 0 ? implied : conversionOf(context, conversionNode);
  const span = context.span(node);
  parts.push({ kind: 'FormattedValue', id: context.id(), span, value, conversion, formatSpec, debugText });
}

function withoutComments(context: BuildContext, start: number, end: number): string {
  const written = context.text.slice(start, end);
  if (!written.includes('#')) return written;
  let kept = '';
  let at = start;
  for (const { span } of context.comments) {
    if (span.start < at || span.end > end) continue;
    kept += context.text.slice(at, span.start);
    at = span.end;
  }
  return kept + context.text.slice(at, end);
}

function conversionOf(context: BuildContext, node: number): FormattedValue['conversion'] {
  const letter = context.textOf(node).slice(1);
  if (letter === 's' || letter === 'r' || letter === 'a') return letter;
  const message = `f-string: invalid conversion character '${letter}': expected 's', 'r', or 'a'`;
  context.problem(message, context.starts[node]! + 1, context.ends[node]!);
  return null;
}

function buildSpec(context: BuildContext, node: number, shape: Shape): FormattedString {
  const { kinds, starts, ends, after } = context;
  const parts: Part[] = [];
  const start = starts[node]! + 1;
  let at = start;
  for (let child = node + 1; child < after[node]!; child = after[child]!) {
    if (kinds[child] !== K.format_expression) continue;
    addText(parts, decode(context, node, shape, at, starts[child]!));
    addField(context, child, shape, parts);
    at = ends[child]!;
  }
  addText(parts, decode(context, node, shape, at, ends[node]!));
  return { kind: 'FormattedString', id: context.id(), span: { start, end: ends[node]! }, parts };
}
