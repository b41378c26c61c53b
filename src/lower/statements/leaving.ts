/** Whether control can get to the end of a block. */
import type * as ast from '../../syntax/ast.js';

/** Every way through ends in `return`, `raise`, `break` or `continue`. */
export function alwaysLeaves(block: ast.Block): boolean {
  return leaves(block.body);
}

function leaves(body: readonly ast.Statement[]): boolean {
  return body.some((statement) => {
    switch (statement.kind) {
      case 'Return':
      case 'Raise':
      case 'Break':
      case 'Continue': return true;
      case 'If': return statement.orElse !== null && leaves(statement.body.body) && leaves(statement.orElse.body);
      case 'Try':
        if (statement.finalBody !== null && leaves(statement.finalBody.body)) return true;
        return statement.handlers.every(({ body: handled }) => leaves(handled.body)) && (leaves(statement.body.body) || leaves(statement.orElse?.body ?? []));
      default: return false;
    }
  });
}
