/** `@overload`: a signature for type checkers, which leaves nothing. The last definition is the function. */
import type * as ast from '../../syntax/ast.js';

export function isOverloadStub(node: ast.FunctionDef): boolean {
  return node.decorators.some((decorator) => {
    const name = decorator.kind === 'Name' ? decorator.text : decorator.kind === 'Attribute' ? decorator.attribute.text : '';
    return name === 'overload';
  });
}
