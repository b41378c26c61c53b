/** Names that the program gave to types: `Handler = Callable[[Event], None]` and protocols that are nothing but a call. */
import type { Binding, Scope } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import type * as ast from '../../syntax/ast.js';
import { classNameOf } from '../classes/class-name.js';
import type { LowerContext } from '../context.js';
import { isTypeAlias, typeExpressionKind } from '../expressions/type-expression.js';
import { variablesOf } from './variables.js';

export class TypeNames {
  private names: ReadonlyMap<Type, string> | null = null;
  /** The type whose declaration is being printed. */
  private declaring: Type | null = null;

  /** An annotation that names an alias has the very type of the alias, which nothing else has. */
  nameOf(type: Type, cx: LowerContext): string | null {
    if (!isNameable(type) || type === this.declaring) return null;
    if (type.kind === 'callable' && type.protocol !== undefined) {
      return type.protocol.module === cx.module ? classNameOf(type.protocol, cx) : null;
    }
    this.names ??= namesOf(cx.module.scope, cx);
    return this.names.get(type) ?? null;
  }

  declaration<T>(type: Type, print: () => T): T {
    const outer = this.declaring;
    this.declaring = type;
    const printed = print();
    this.declaring = outer;
    return printed;
  }
}

/** Types of these kinds are made where they are written; atoms are shared by all. */
function isNameable({ kind }: Type): boolean {
  return kind === 'callable' || kind === 'union' || kind === 'tuple' || kind === 'object';
}

function namesOf(scope: Scope, cx: LowerContext): ReadonlyMap<Type, string> {
  const names = new Map<Type, string>();
  for (const { name, bindings } of scope.symbols.values()) {
    const value = bindings.length === 1 ? aliasedBy(bindings[0]!, cx) : null;
    if (value === null) continue;
    const type = cx.facts.annotationOf(value);
    if (isNameable(type) && variablesOf(type).size === 0 && !names.has(type)) names.set(type, cx.options.names.variable(name));
  }
  return names;
}

function aliasedBy({ node }: Binding, cx: LowerContext): ast.Expression | null {
  if (node.kind === 'TypeAlias') return node.typeParameters.length === 0 ? node.value : null;
  if (node.kind === 'Assign') return node.targets.length === 1 && node.value.kind !== 'Call' && typeExpressionKind(node.value, cx) === 'alias' ? node.value : null;
  if (node.kind === 'AnnAssign') return isTypeAlias(node.annotation, cx) ? node.value : null;
  return null;
}
