/** Names, numbers and the constants of the language. */
import type {
  BooleanLiteral, EllipsisLiteral, Name, NoneLiteral, NumberLiteral,
} from '../../syntax/ast.js';
import type { BuildContext } from './context.js';

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** PEP 3131: identifiers are compared in their NFKC form. */
export function identifierText(written: string): string {
  return BEYOND_ASCII.test(written) ? written.normalize('NFKC') : written;
}

export function buildName(context: BuildContext, node: number): Name {
  const text = identifierText(context.textOf(node));
  if (text.length === 5 && (text === 'await' || text === 'async')) context.problemAt('invalid syntax', node);
  return { kind: 'Name', id: context.id(), span: context.span(node), text };
}

export function buildInteger(context: BuildContext, node: number): NumberLiteral {
  const raw = context.textOf(node);
  const last = raw.charCodeAt(raw.length - 1) | 0x20;
  const variety = last === 0x6a ? 'imaginary' : 'int';
  return { kind: 'NumberLiteral', id: context.id(), span: context.span(node), variety, raw };
}

export function buildFloat(context: BuildContext, node: number): NumberLiteral {
  const raw = context.textOf(node);
  const last = raw.charCodeAt(raw.length - 1) | 0x20;
  const variety = last === 0x6a ? 'imaginary' : 'float';
  return { kind: 'NumberLiteral', id: context.id(), span: context.span(node), variety, raw };
}

export function buildTrue(context: BuildContext, node: number): BooleanLiteral {
  return { kind: 'BooleanLiteral', id: context.id(), span: context.span(node), value: true };
}

export function buildFalse(context: BuildContext, node: number): BooleanLiteral {
  return { kind: 'BooleanLiteral', id: context.id(), span: context.span(node), value: false };
}

export function buildNone(context: BuildContext, node: number): NoneLiteral {
  return { kind: 'NoneLiteral', id: context.id(), span: context.span(node) };
}

export function buildEllipsis(context: BuildContext, node: number): EllipsisLiteral {
  return { kind: 'EllipsisLiteral', id: context.id(), span: context.span(node) };
}
