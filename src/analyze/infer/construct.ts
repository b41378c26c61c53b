/** Constructors that no `__init__` spells out: of dataclasses and named tuples. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, DataclassField, ParameterInfo, Symbol } from '../program.js';
import { never } from '../types.js';
import type { Inference } from './inference.js';

/** The parameters that the class is made with; null where `__init__` (or a base's) says. */
export function constructorParameters(inference: Inference, info: ClassInfo): readonly ParameterInfo[] | null {
  const known = inference.state.constructors.get(info);
  if (known !== undefined) return known;
  const parameters = generated(inference, info);
  inference.state.constructors.set(info, parameters);
  return parameters;
}

function generated(inference: Inference, info: ClassInfo): readonly ParameterInfo[] | null {
  const own = [info, ...info.mro].find((each) => each.kind === 'classInfo' && (each.dataclass !== null || each.methods.has('__init__') || each.special === 'namedtuple'));
  if (own?.kind !== 'classInfo' || own.methods.has('__init__')) return null;
  if (own.dataclass !== null) {
    const fields = own.dataclass.fields.filter(({ init }) => init);
    const ordered = [...fields.filter(({ kwOnly }) => !kwOnly), ...fields.filter(({ kwOnly }) => kwOnly)];
    return ordered.map((field) => parameterOf(inference, info, field));
  }
  if (own.special !== 'namedtuple') return null;
  const annotated = own.node.body.body.filter((statement) => statement.kind === 'AnnAssign');
  return annotated.flatMap((statement) => statement.target.kind !== 'Name' ? [] : [parameterOf(inference, info, {
    name: statement.target.text, annotation: statement.annotation, default: statement.value, factory: null, init: true, repr: true,
    compare: true, kwOnly: false, isInitOnly: false, owner: own,
  })]);
}

function parameterOf(inference: Inference, info: ClassInfo, field: DataclassField): ParameterInfo {
  const attribute = field.owner.attributes.get(field.name);
  const name: ast.Name = { kind: 'Name', id: field.annotation.id, span: field.annotation.span, text: field.name };
  const fallback = field.default ?? field.factory;
  const node: ast.Parameter = { kind: 'Parameter', id: field.annotation.id, span: field.annotation.span, name, annotation: field.annotation, default: fallback };
  const declared = field.annotation.kind === 'EllipsisLiteral' ? null : inference.annotations.typeOf(field.annotation);
  // What is passed flows into the attribute itself.
  const symbol: Symbol = {
    name: field.name, scope: info.scope, bindings: [], reads: [], isCaptured: false, isRebound: false, isDeleted: false, isShared: false, isSetOutside: false, cell: attribute!.cell,
    declared, annotation: field.annotation,
  };
  return { name: field.name, kind: field.kwOnly ? 'keywordOnly' : 'positional', node, symbol, default: fallback, type: declared ?? never, isDropped: false };
}
