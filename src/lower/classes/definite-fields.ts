/** Fields that a constructor surely assigns, as far as TypeScript's own analysis sees it. */
import type { FunctionInfo } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';

export function definiteFields(init: FunctionInfo | undefined): ReadonlySet<string> {
  const self = init?.parameters[0]?.name;
  if (init === undefined || init.node.kind === 'Lambda' || self === undefined) return new Set();
  return assignedBy(init.node.body.body, self) ?? new Set();
}

/** Null: control never reaches the end. */
function assignedBy(body: readonly ast.Statement[], self: string): Set<string> | null {
  const assigned = new Set<string>();
  for (const statement of body) {
    const more = assignedByStatement(statement, self);
    if (more === null) return null;
    // A `return` half-way leaves what follows unassigned.
    if (mayReturn(statement)) return assigned;
    for (const name of more) assigned.add(name);
  }
  return assigned;
}

function mayReturn(statement: ast.Statement): boolean {
  switch (statement.kind) {
    case 'Return':
      return true;
    case 'If':
      return hasReturn(statement.body) || (statement.orElse !== null && hasReturn(statement.orElse));
    case 'For':
    case 'While':
    case 'With':
      return hasReturn(statement.body);
    case 'Try':
      return hasReturn(statement.body) || statement.handlers.some(({ body }) => hasReturn(body));
    default:
      return false;
  }
}

const hasReturn = (block: ast.Block): boolean => block.body.some(mayReturn);

function assignedByStatement(statement: ast.Statement, self: string): Set<string> | null {
  switch (statement.kind) {
    case 'Raise':
      return null;
    case 'Assign':
      return new Set(statement.targets.flatMap((target) => namesIn(target, self)));
    case 'AnnAssign':
      return new Set(statement.value === null ? [] : namesIn(statement.target, self));
    case 'If':
      return assignedByIf(statement, self);
    case 'With':
      return statement.isAsync ? new Set() : assignedBy(statement.body.body, self);
    case 'Try':
      return statement.finalBody === null ? assignedByTry(statement, self) : assignedBy(statement.finalBody.body, self);
    default:
      return new Set();
  }
}

function assignedByIf(node: ast.If, self: string): Set<string> | null {
  const yes = assignedBy(node.body.body, self);
  const no = node.orElse === null ? new Set<string>() : assignedBy(node.orElse.body, self);
  return both(yes, no);
}

/** The whole of the try, or any handler. */
function assignedByTry(node: ast.Try, self: string): Set<string> | null {
  if (node.isStar) return new Set();
  const tried = assignedBy([...node.body.body, ...(node.orElse?.body ?? [])], self);
  return node.handlers.map(({ body }) => assignedBy(body.body, self)).reduce(both, tried);
}

function both(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  if (a === null) return b;
  return b === null ? a : new Set([...a].filter((name) => b.has(name)));
}

function namesIn(target: ast.Expression, self: string): string[] {
  switch (target.kind) {
    case 'Attribute':
      return target.value.kind === 'Name' && target.value.text === self ? [target.attribute.text] : [];
    case 'Tuple':
    case 'List':
      return target.elements.flatMap((element) => namesIn(element, self));
    case 'Starred':
      return namesIn(target.value, self);
    default:
      return [];
  }
}
