/** Whether control can get to the end of a block. */
import type { Facts } from '../../analyze/facts.js';
import type * as ast from '../../syntax/ast.js';
import { maySuppress } from '../functions/completes.js';

/** Every way through ends in `return`, `raise`, `break` or `continue`. */
export function alwaysLeaves(block: ast.Block, facts: Facts): boolean {
  return leaves(block.body, facts);
}

function leaves(body: readonly ast.Statement[], facts: Facts): boolean {
  return body.some((statement) => {
    switch (statement.kind) {
      case 'Return':
      case 'Raise':
      case 'Break':
      case 'Continue': return true;
      case 'With': return leaves(statement.body.body, facts) && !statement.items.some((item) => maySuppress(item, facts));
      case 'If': return statement.orElse !== null && leaves(statement.body.body, facts) && leaves(statement.orElse.body, facts);
      case 'Try':
        if (statement.finalBody !== null && leaves(statement.finalBody.body, facts)) return true;
        return statement.handlers.every(({ body: handled }) => leaves(handled.body, facts)) && (leaves(statement.body.body, facts) || leaves(statement.orElse?.body ?? [], facts));
      default: return false;
    }
  });
}
