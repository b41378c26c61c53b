/** `f(*xs, **kw)`: arguments whose parameters are known at run time only. */
import type * as ast from '../../syntax/ast.js';
import type { Arguments } from '../facts.js';
import type { ParameterInfo } from '../program.js';
import { never, unknown, type Type } from '../types.js';
import { membersOf, type Inference } from './inference.js';
import type { Body } from './state.js';
import { elementOf } from './protocols.js';

type TypeOf = (node: ast.Expression) => Type;

/** A parameter that is not bound otherwise may get any item of `xs`, and what `kw` has under its name. */
export function passDynamic(inference: Inference, bound: Arguments<ParameterInfo>, call: ast.Call | null, typeOf: TypeOf, body: Body | null): void {
  const starred = (call?.args ?? []).filter((arg) => arg.kind === 'Starred');
  const items = starred.map((arg) => elementOf(inference, typeOf(arg), false, body)?.item ?? unknown);
  const mappings = (call?.keywords ?? []).filter(({ arg }) => arg === null).map(({ value }) => value);
  for (const { parameter, values } of bound.bound) {
    if (values.length > 0 || parameter.kind === 'rest' || parameter.kind === 'keywords') continue;
    if (call === null) inference.pass(unknown, parameter.symbol);
    if (parameter.kind !== 'keywordOnly') for (const item of items) inference.pass(item, parameter.symbol);
    for (const mapping of mappings) inference.pass(keywordOf(inference, mapping, parameter.name, typeOf, body), parameter.symbol);
  }
}

/** What a mapping that is spread has under a name: of a function's own `**kwargs` that is known by name. */
function keywordOf(inference: Inference, mapping: ast.Expression, name: string, typeOf: TypeOf, body: Body | null): Type {
  const symbol = mapping.kind === 'Name' ? inference.state.resolver.symbolOf(mapping) : null;
  const known = symbol === null || symbol.bindings.length !== 1 ? undefined : inference.state.keywordCells.get(symbol);
  if (known !== undefined) {
    const cell = known(name);
    if (body !== null) cell.readers.add(body);
    return cell.type;
  }
  const types = membersOf(typeOf(mapping)).map((part): Type => {
    if (part.kind !== 'object' || part.sites.length === 0) return part.kind === 'never' ? never : unknown;
    const fields = part.sites.length === 1 ? inference.state.lattice.rootOf(part.sites[0]!).fields : null;
    return fields === null ? inference.state.lattice.argOf(part, 1, body) : (fields.get(name) ?? never);
  });
  return inference.state.lattice.joinAll(types);
}
