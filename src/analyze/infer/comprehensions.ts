/** Comprehensions and generator expressions: they run in the environment around them, with variables of their own. */
import type * as ast from '../../syntax/ast.js';
import { never, none, unknown, type Type } from '../types.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { assume } from './narrow.js';
import { iterationType } from './statements.js';
import { assign, isPlainKey } from './targets.js';

function inGenerators(inference: Inference, generators: readonly ast.Comprehension[], flow: Flow, infer: () => void): void {
  const [first, ...others] = generators;
  if (first === undefined) {
    infer();
    return;
  }
  assign(inference, first.target, iterationType(inference, first.iterable, first.isAsync, flow), flow);
  for (const condition of first.conditions) {
    inference.expression(condition, flow);
    assume(inference, condition, true, flow);
  }
  inGenerators(inference, others, flow, infer);
}

export function inferComprehension(inference: Inference, node: ast.ListComp | ast.SetComp | ast.DictComp, flow: Flow): Type {
  const { state } = inference;
  let types: Type[] = [];
  flow.branch(() => inGenerators(inference, node.generators, flow, () => {
    types = node.kind === 'DictComp' ? [inference.expression(node.key, flow), inference.expression(node.value, flow)] : [inference.expression(node.element, flow)];
  }));
  const id = { ListComp: 'builtins.list', SetComp: 'builtins.set', DictComp: 'builtins.dict' }[node.kind];
  const type = state.object(id, `comprehension${node.id}`, types);
  if (node.kind !== 'ListComp' && type.kind === 'object' && !isPlainKey(types[0] ?? never)) type.sites.forEach((site) => state.lattice.markStructural(site));
  return type;
}

/** Its body is inferred here; that it runs later makes a difference only for what it reads. */
export function inferGenerator(inference: Inference, node: ast.GeneratorExp, flow: Flow): Type {
  let item: Type = unknown;
  flow.branch(() => inGenerators(inference, node.generators, flow, () => {
    item = inference.expression(node.element, flow);
  }));
  const isAsync = node.generators.some((generator) => generator.isAsync) || containsAwait(node);
  return isAsync
    ? inference.state.object('collections.abc.AsyncGenerator', `generator${node.id}`, [item, none])
    : inference.state.object('collections.abc.Generator', `generator${node.id}`, [item, none, none]);
}

/** PEP 530: an `await` in a generator expression makes it asynchronous (but in its first iterable). */
function containsAwait(node: ast.GeneratorExp): boolean {
  return node.element.kind === 'Await';
}
