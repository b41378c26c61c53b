/** Results that a stub can't say: lengths are natural, `max` of naturals is natural, and the like. */
import type { FunctionEntry } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { bool, bytes, float, int, natural, unknown, type Type } from '../types.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { collectCommandLine } from './command-line.js';
import { patternResult } from './pattern-results.js';
import { elementOf } from './protocols.js';

/** Counts and positions of the language's own functions are never negative. */
const NATURAL = new Set([
  'builtins.len', 'builtins.ord', 'builtins.id', 'builtins.hash_natural', 'builtins.str.count', 'builtins.str.index', 'builtins.list.index', 'builtins.list.count',
  'builtins.tuple.index', 'builtins.tuple.count', 'builtins.int.bit_length', 'asyncio.Queue.qsize', 'builtins.bytes.count',
]);

export function refineResult(inference: Inference, entry: FunctionEntry, node: ast.Call, result: Type, flow: Flow): Type {
  if (NATURAL.has(entry.id)) return natural;
  switch (entry.infer) {
    case 'sum': return sumType(inference, node, flow);
    case 'product': return productType(inference, node, result, flow);
    case 'abs': return absolute(inference, argument(inference, node, 0), result);
    case 'round': return node.args.length + node.keywords.length > 1 ? roundedDigits(argument(inference, node, 0)) : int;
    case 'builtins/zip': return zipped(inference, node, result, flow);
    case 'typing/cast': return node.args[0] === undefined ? result : inference.annotations.typeOf(node.args[0]);
    case 'first-argument': return argument(inference, node, 0);
    case 'power': return powerType(inference, node);
    case 'struct/unpack': return unpackedType(inference, node, result);
    case 'argparse/argument':
    case 'argparse/defaults':
    case 'argparse/commands':
      collectCommandLine(inference, entry.infer, node, flow);
      return result;
    default: return (entry.infer === null ? null : patternResult(inference, entry.infer, node)) ?? result;
  }
}

/** The values of a format that stands there: `>IHf` gives two ints and a float. */
function unpackedType(inference: Inference, node: ast.Call, result: Type): Type {
  const format = node.args[0];
  if (format?.kind !== 'StringLiteral') return result;
  const items: Type[] = [];
  for (const [, digits = '', code = ''] of format.value.replace(/^[@=<>!]/, '').matchAll(/(\d*)([^\s\d])/g)) {
    const isText = code === 's' || code === 'p';
    const type = isText || code === 'c' ? bytes : 'efd'.includes(code) ? float : code === '?' ? bool : int;
    if (code !== 'x') for (let n = isText ? 1 : Number(digits || 1); n > 0; n -= 1) items.push(type);
  }
  return items.length > 32 ? result : inference.state.lattice.tuple(items);
}

function argument(inference: Inference, node: ast.Call, index: number): Type {
  const arg = node.args[index];
  return arg === undefined ? unknown : (inference.state.types[arg.id] ?? unknown);
}

/** The items' type; 0 for none of them, so an int is joined to it unless they are floats: `sum([]) == 0`. */
function sumType(inference: Inference, node: ast.Call, flow: Flow): Type {
  const item = elementOf(inference, argument(inference, node, 0), false, flow.body)?.item ?? unknown;
  const start = node.args[1] ?? node.keywords.find(({ arg }) => arg?.text === 'start')?.value;
  const initial = start === undefined ? natural : (inference.state.types[start.id] ?? unknown);
  const items = membersOf(item).map((part): Type => (part.kind === 'bool' ? natural : part));
  const joined = inference.state.lattice.joinAll(items);
  if (joined.kind === 'never') return node.args[0]?.kind === 'List' ? initial : joined;
  // `sum` of floats is 0 for an empty list: an int, but so rarely shown that the float is what is meant.
  if (joined.kind === 'float' && (initial.kind === 'int' || initial.kind === 'float')) return float;
  return inference.state.lattice.join(joined, initial.kind === 'int' && joined.kind !== 'int' ? joined : initial);
}

/** A float where any of the items may be one. */
function productType(inference: Inference, node: ast.Call, result: Type, flow: Flow): Type {
  const item = elementOf(inference, argument(inference, node, 0), false, flow.body)?.item ?? unknown;
  return membersOf(item).some(({ kind }) => kind === 'float') ? float : result;
}

/** Tuples of what the iterables give, whatever their number. */
function zipped(inference: Inference, node: ast.Call, result: Type, flow: Flow): Type {
  if (result.kind !== 'object') return result;
  const itemOf = (type: Type): Type => elementOf(inference, type, false, flow.body)?.item ?? unknown;
  if (node.args.some(({ kind }) => kind === 'Starred')) {
    const items = node.args.map((arg, index) => itemOf(arg.kind === 'Starred' ? itemOf(argument(inference, node, index)) : argument(inference, node, index)));
    return inference.state.objectOf(result.entry, `zip${node.id}`, [{ kind: 'tuple', items: [], rest: inference.state.lattice.joinAll(items) }]);
  }
  const items = node.args.map((_, index) => itemOf(argument(inference, node, index)));
  return inference.state.objectOf(result.entry, `zip${node.id}`, [inference.state.lattice.tuple(items)]);
}

function absolute(inference: Inference, type: Type, fallback: Type): Type {
  const parts = membersOf(type);
  if (!parts.every(({ kind }) => kind === 'int' || kind === 'float' || kind === 'bool')) return fallback;
  return inference.state.lattice.joinAll(parts.map((part): Type => (part.kind === 'float' ? float : natural)));
}

function roundedDigits(type: Type): Type {
  const parts = membersOf(type);
  if (parts.every(({ kind }) => kind === 'int' || kind === 'bool')) return int;
  return parts.length > 1 && parts.some(({ kind }) => kind === 'int') ? { kind: 'union', members: [int, float] } : float;
}

/** An int to a negative power is a float. */
function powerType(inference: Inference, node: ast.Call): Type {
  const [, exponent] = node.args;
  if (exponent?.kind === 'UnaryOp' && exponent.operator === '-') return float;
  const operands = [argument(inference, node, 0), argument(inference, node, 1)];
  return operands.some(({ kind }) => kind === 'float') ? float : inference.state.lattice.joinAll(operands);
}
