/** What positional patterns stand for: the attributes that `__match_args__` names, of PEP 634. */
import type * as ast from '../syntax/ast.js';
import type { ClassInfo } from './program.js';

export function matchArguments(info: ClassInfo): readonly string[] {
  for (const each of [info, ...info.mro]) {
    if (each.kind !== 'classInfo') continue;
    const own = written(each.node.body.body);
    if (own !== null) return own;
    if (each.dataclass !== null) return each.dataclass.fields.filter(({ init, kwOnly }) => init && !kwOnly).map(({ name }) => name);
    if (each.special === 'namedtuple') {
      const names = each.node.body.body.flatMap((statement) => (statement.kind === 'AnnAssign' && statement.target.kind === 'Name' ? [statement.target.text] : []));
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** `__match_args__ = ('x', 'y')` */
function written(body: readonly ast.Statement[]): readonly string[] | null {
  for (const statement of body) {
    if (statement.kind !== 'Assign' || !statement.targets.some((target) => target.kind === 'Name' && target.text === '__match_args__')) continue;
    if (statement.value.kind !== 'Tuple') return null;
    return statement.value.elements.flatMap((element) => (element.kind === 'StringLiteral' ? [element.value] : []));
  }
  return null;
}
