/** `type Name[T] = ...` (PEP 695) */
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';
import { typeParametersOf } from '../functions/index.js';

export function lowerTypeAlias(node: ast.TypeAlias, cx: LowerContext): void {
  cx.emit({
    kind: 'TypeAliasDeclaration', name: cx.variable(node.name.text), typeParameters: typeParametersOf(node.typeParameters.map(({ name }) => name.text)),
    type: cx.printType(cx.facts.annotationOf(node.value)), at: node.span.start,
  });
}
