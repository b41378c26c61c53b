/** The attributes of a command line: what the program's own calls of `add_argument` say of them. */
import type * as ast from '../../syntax/ast.js';
import { bool, none, int, str, unknown, type Type } from '../types.js';
import { resultOfCallee } from './calls.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';

export function collectCommandLine(inference: Inference, infer: string, node: ast.Call, flow: Flow): void {
  const keywords = new Map(node.keywords.flatMap(({ arg, value }) => (arg === null ? [] : [[arg.text, value] as const])));
  const typeOf = (each: ast.Expression | undefined): Type => (each === undefined ? unknown : (inference.state.types[each.id] ?? unknown));
  const widen = (name: string, type: Type): void => inference.state.lattice.widen(inference.state.commandField(name), type);
  if (infer === 'argparse/defaults') {
    for (const [name, value] of keywords) widen(name, typeOf(value));
    return;
  }
  if (infer === 'argparse/commands') {
    const dest = keywords.get('dest');
    if (dest?.kind === 'StringLiteral') widen(dest.value, isTrue(keywords.get('required')) ? str : inference.state.lattice.join(str, none));
    return;
  }
  const dest = destOf(node.args, keywords.get('dest'));
  if (dest !== null) widen(dest, valueType(inference, node, keywords, typeOf, flow));
}

type Keywords = ReadonlyMap<string, ast.Expression>;

const isTrue = (node: ast.Expression | undefined): boolean => node?.kind === 'BooleanLiteral' && node.value;

function destOf(names: readonly ast.Expression[], given: ast.Expression | undefined): string | null {
  if (given !== undefined) return given.kind === 'StringLiteral' ? given.value : null;
  const texts = names.flatMap((name) => (name.kind === 'StringLiteral' ? [name.value] : []));
  const [first] = texts;
  if (first === undefined || texts.length < names.length) return null;
  if (!first.startsWith('-')) return first;
  return (texts.find((text) => text.startsWith('--')) ?? first).replace(/^-+/, '').replaceAll('-', '_');
}

function valueType(inference: Inference, node: ast.Call, keywords: Keywords, typeOf: (node: ast.Expression | undefined) => Type, flow: Flow): Type {
  const { lattice } = inference.state;
  const action = keywords.get('action');
  const name = action === undefined ? 'store' : action.kind === 'StringLiteral' ? action.value : null;
  const fallback = keywords.get('default');
  const isOptional = node.args[0]?.kind === 'StringLiteral' && node.args[0].value.startsWith('-');
  const isAlwaysGiven = isOptional ? isTrue(keywords.get('required')) : !mayLack(keywords.get('nargs'));
  const missing = fallback !== undefined ? typeOf(fallback) : isAlwaysGiven ? null : none;
  const orMissing = (type: Type): Type => (missing === null ? type : lattice.join(type, missing));
  switch (name) {
    case 'store_true':
    case 'store_false': return fallback === undefined ? bool : lattice.join(bool, typeOf(fallback));
    case 'store_const': return orMissing(typeOf(keywords.get('const')));
    case 'count': return orMissing(int);
    case 'append': return orMissing(listOf(inference, node, itemType(inference, keywords, typeOf, flow, node.id)));
    case 'extend': return orMissing(listOf(inference, node, single(inference, keywords, typeOf, flow, node.id)));
    case 'store': return orMissing(itemType(inference, keywords, typeOf, flow, node.id));
    default: return unknown;
  }
}

function mayLack(nargs: ast.Expression | undefined): boolean {
  return nargs?.kind === 'StringLiteral' && nargs.value === '?';
}

/** One value, or a list of them with `nargs`. */
function itemType(inference: Inference, keywords: Keywords, typeOf: (node: ast.Expression | undefined) => Type, flow: Flow, id: number): Type {
  const type = single(inference, keywords, typeOf, flow, id);
  const nargs = keywords.get('nargs');
  if (nargs === undefined || nargs.kind === 'NoneLiteral') return type;
  if (!mayLack(nargs)) return inference.state.object('builtins.list', `arguments${id}`, [type]);
  const constant = keywords.get('const');
  return constant === undefined ? type : inference.state.lattice.join(type, typeOf(constant));
}

function single(inference: Inference, keywords: Keywords, typeOf: (node: ast.Expression | undefined) => Type, flow: Flow, id: number): Type {
  const converter = keywords.get('type');
  return converter === undefined ? str : resultOfCallee(inference, typeOf(converter), [str], flow, `argument${id}`);
}

function listOf(inference: Inference, node: ast.Call, item: Type): Type {
  return inference.state.object('builtins.list', `appended${node.id}`, [item]);
}
