/** `type Name[T] = ...` (PEP 695) */
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';
import { typeParametersOf } from '../functions/index.js';

export function lowerTypeAlias(node: ast.TypeAlias, cx: LowerContext): void {
  const type = cx.facts.annotationOf(node.value);
  const typeParameters = typeParametersOf(node.typeParameters.map(({ name }) => name.text));
  cx.emit({
    kind: 'TypeAliasDeclaration', name: cx.variable(node.name.text), typeParameters,
    type: cx.typeNames.declaration(type, () => cx.printType(type)), at: node.span.start,
  });
}
