/** `"{} of {name:>5}".format(x, name=y)`: the same as an f-string. */
import type * as ast from '../../../syntax/ast.js';
import type { MapCall } from '../../calls/map-call.js';
import { asValue } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import type { LowerContext } from '../../context.js';

/** Plain text with `{{` and `}}`, or a field without attributes, items or nested fields. */
const PART = /\{\{|\}\}|\{(?<name>\w*)(?:!(?<conversion>[sra]))?(?::(?<spec>[^{}]*))?\}|[^{}]+/gy;

export function lowerStrFormat({ node }: MapCall, cx: LowerContext): RawCall | null {
  const call = node as ast.Call;
  if (call.callee.kind !== 'Attribute' || call.callee.value.kind !== 'StringLiteral') return null;
  if (call.args.some(({ kind }) => kind === 'Starred') || call.keywords.some(({ arg }) => arg === null)) return null;
  const parts = partsOf(call.callee.value.value, call);
  if (parts === null || !keepsOrder(parts, call, cx)) return null;
  const formatted: ast.FormattedString = { kind: 'FormattedString', id: call.id, span: call.span, parts };
  return asValue(cx.expression(formatted));
}

function partsOf(text: string, call: ast.Call): (string | ast.FormattedValue)[] | null {
  const parts: (string | ast.FormattedValue)[] = [];
  const byName = new Map<string, ast.Expression>([
    ...call.args.map((arg, index) => [String(index), arg] as const), ...call.keywords.map(({ arg, value }) => [arg!.text, value] as const),
  ]);
  let next = 0;
  let end = 0;
  for (const found of text.matchAll(PART)) {
    end = found.index + found[0].length;
    if (!found[0].startsWith('{') || found[0] === '{{') {
      parts.push(found[0] === '{{' ? '{' : found[0] === '}}' ? '}' : found[0]);
      continue;
    }
    const { name = '', conversion = null, spec = '' } = found.groups as Record<string, string | undefined>;
    const value = byName.get(name === '' ? String(next++) : name);
    if (value === undefined) return null;
    const { id, span } = value;
    const formatSpec: ast.FormattedString | null = spec === '' ? null : { kind: 'FormattedString', id, span, parts: [spec] };
    parts.push({ kind: 'FormattedValue', id, span, value, conversion: conversion as ast.FormattedValue['conversion'], formatSpec, debugText: null });
  }
  return end === text.length ? parts : null;
}

/** Every argument is evaluated, once, in the order of the call; what can't tell may move or go. */
function keepsOrder(parts: readonly (string | ast.FormattedValue)[], call: ast.Call, cx: LowerContext): boolean {
  const given = [...call.args, ...call.keywords.map(({ value }) => value)].filter((node) => !cx.facts.isPure(node));
  const used = parts.flatMap((part) => (typeof part === 'string' || cx.facts.isPure(part.value) ? [] : [part.value]));
  return given.length === used.length && given.every((node, index) => node === used[index]);
}
