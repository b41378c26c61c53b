/** Literals. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { differs } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { notPorted } from '../not-ported.js';

export function lowerNumber(node: ast.NumberLiteral, cx: LowerContext): ir.Expression {
  if (node.variety === 'imaginary') return notPorted(node, 'A complex number', cx);
  if (node.variety === 'int') {
    const raw = node.raw.replace(/^0+(?=\d)/, '').toLowerCase();
    if (!Number.isSafeInteger(Number(raw.replaceAll('_', '')))) differs('bigInteger', node, cx);
    return b.rawNumber(raw === '' ? '0' : raw, node.span.start);
  }
  return b.rawNumber(floatText(node.raw), node.span.start);
}

/** `1.` is `1.0`; `.5` is `0.5`; `01.5` has no octal look. */
function floatText(raw: string): string {
  return raw.toLowerCase().replace(/^0+(?=\d)/, '').replace(/^\./, '0.').replace(/\.(?=$|e)/, '.0');
}

export function lowerString(node: ast.StringLiteral): ir.Expression {
  // Several lines stay several lines.
  if (node.isTripleQuoted && node.value.includes('\n') && /\S/.test(node.value)) return { ...b.template([node.value], []), multiline: true, at: node.span.start };
  return b.string(node.value, node.span.start);
}

export function lowerBytes(node: ast.BytesLiteral, cx: LowerContext): ir.Expression {
  const text = String.fromCharCode(...node.value);
  return { ...cx.python('asciiBytes', b.string(text)), at: node.span.start };
}

export function lowerBoolean(node: ast.BooleanLiteral): ir.Expression {
  return b.boolean(node.value, node.span.start);
}

export function lowerNone(node: ast.NoneLiteral): ir.Expression {
  return b.nullLiteral(node.span.start);
}

export function lowerEllipsis(_node: ast.EllipsisLiteral, cx: LowerContext): ir.Expression {
  return cx.runtime('python', 'Ellipsis');
}
