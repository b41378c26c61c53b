/** Arguments of a call to a function of the program, placed as its port takes them. */
import type * as ast from '../../syntax/ast.js';
import type { Arguments } from '../../analyze/facts.js';
import type { ParameterInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import type { Convention } from '../functions/convention.js';
import { flowsInto, typeOnItsWay } from '../types/flows-into.js';

interface Given {
  readonly node: ast.Expression;
  readonly parameter: ParameterInfo;
  /** Of a `**kwargs` parameter: the keyword; null for `**mapping`. */
  readonly name: string | null;
}

export interface PlacedArguments {
  readonly args: readonly ir.Expression[];
  /** The Python argument that stands at each place, for its comments. */
  readonly nodes: readonly (ast.Expression | null)[];
}

export function placeArguments(bound: Arguments<ParameterInfo>, convention: Convention, cx: LowerContext): PlacedArguments {
  const given: Given[] = [];
  for (const { parameter, values, names } of bound.bound) {
    if (parameter.isDropped) continue;
    values.forEach((node, index) => given.push({ node, parameter, name: names[index] ?? null }));
  }
  const placed = given.slice();
  given.sort((x, y) => x.node.span.start - y.node.span.start);
  const nodes = given.map(({ node }) => node);
  let values = cx.inOrder(nodes);
  if (isReordered(given, placed, cx)) values = values.map((value, i) => (cx.facts.isPure(nodes[i]!) ? value : bindValue(value, given[i]!, cx)));
  const valueOf = new Map<ast.Expression, ir.Expression>();
  nodes.forEach((node, index) => valueOf.set(node, asDeclared(values[index]!, given[index]!, cx)));
  return new Placer(placed, valueOf, convention, cx).place();
}

function bindValue(value: ir.Expression, { parameter }: Given, cx: LowerContext): ir.Expression {
  if (value.kind === 'SpreadElement') return b.spread(cx.bind(value.value, cx.variable(parameter.name)));
  return cx.bind(value, cx.variable(parameter.name));
}

function asDeclared(value: ir.Expression, { node, parameter }: Given, cx: LowerContext): ir.Expression {
  if (parameter.kind === 'rest' || parameter.kind === 'keywords' || parameter.node.annotation === null) return value;
  return flowsInto(value, typeOnItsWay(node, cx), parameter.type, cx);
}

/** Two arguments that can tell when they are evaluated would change places. */
function isReordered(source: readonly Given[], placed: readonly Given[], cx: LowerContext): boolean {
  const effectful = (all: readonly Given[]): ast.Expression[] => all.map(({ node }) => node).filter((node) => !cx.facts.isPure(node));
  const first = effectful(source);
  const second = effectful(placed);
  return first.some((node, index) => node !== second[index]);
}

class Placer {
  private readonly args: ir.Expression[] = [];
  private readonly nodes: (ast.Expression | null)[] = [];
  private readonly given: readonly Given[];
  private readonly valueOf: ReadonlyMap<ast.Expression, ir.Expression>;
  private readonly convention: Convention;
  private readonly cx: LowerContext;

  constructor(
    given: readonly Given[],
    valueOf: ReadonlyMap<ast.Expression, ir.Expression>,
    convention: Convention,
    cx: LowerContext,
  ) {
    this.given = given;
    this.valueOf = valueOf;
    this.convention = convention;
    this.cx = cx;
  }

  place(): PlacedArguments {
    const { positional, rest, keywordOnly, keywords, takesKeywords } = this.convention;
    const restGiven = rest === null ? [] : this.of(rest);
    let pending = 0;
    for (const parameter of positional) {
      const found = this.of(parameter)[0];
      if (found === undefined) pending += 1;
      else {
        this.pad(pending);
        pending = 0;
        this.push(found.node);
      }
    }
    if (restGiven.length > 0) this.pad(pending);
    for (const { node } of restGiven) this.push(node);
    if (restGiven.length > 0) pending = 0;
    const options = keywordOnly.flatMap((parameter) => this.of(parameter));
    const extra = keywords === null ? [] : this.of(keywords);
    if (takesKeywords) this.placeKeywords(options, extra, pending);
    else if (options.length > 0) {
      this.pad(pending);
      this.add(b.object(options.map(({ node, parameter }) => b.property(this.cx.variable(parameter.name), this.valueOf.get(node)!))), null);
    }
    return { args: this.args, nodes: this.nodes };
  }

  private placeKeywords(options: readonly Given[], extra: readonly Given[], pending: number): void {
    if (options.length === 0 && extra.length === 0) return;
    // Positions after `...params` can't be padded: there is none between.
    this.pad(pending);
    const properties: ir.Property[] = [];
    const mappings: ir.Expression[] = [];
    for (const { node, parameter } of options) properties.push(b.property(parameter.name, this.valueOf.get(node)!));
    for (const { node, name } of extra) {
      const value = this.valueOf.get(node)!;
      if (name === null) mappings.push(value);
      else properties.push(b.property(name, value));
    }
    const sources = properties.length > 0 || mappings.length === 0 ? [b.object(properties), ...mappings] : mappings;
    this.add(b.create(this.cx.runtime('python', 'Keywords'), sources), null);
  }

  private of(parameter: ParameterInfo): readonly Given[] {
    return this.given.filter((one) => one.parameter === parameter);
  }

  private push(node: ast.Expression): void {
    this.add(this.valueOf.get(node)!, node);
  }

  private add(value: ir.Expression, node: ast.Expression | null): void {
    this.args.push(value);
    this.nodes.push(node);
  }

  private pad(count: number): void {
    for (let i = 0; i < count; i += 1) this.add(b.undefinedLiteral(), null);
  }
}
