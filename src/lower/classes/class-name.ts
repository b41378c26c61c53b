/** What a class is called in the output. A nested class stands beside the one around it. */
import type { ClassInfo, Scope } from '../../analyze/program.js';
import type { LowerContext } from '../context.js';

export function classNameOf(info: ClassInfo, cx: LowerContext): string {
  const name = cx.options.names.variable(info.name);
  const outer = info.symbol.scope;
  if (outer.kind !== 'class' || outer.node.kind !== 'ClassDef') return name;
  const isAlone = !info.module.scope.symbols.has(info.name) && classesNamed(info.module.scope, info.name) === 1;
  return isAlone ? name : classNameOf(cx.facts.classOf(outer.node), cx) + name;
}

function classesNamed(scope: Scope, name: string): number {
  const own = scope.node.kind === 'ClassDef' && scope.node.name.text === name ? 1 : 0;
  return scope.children.reduce((count, child) => count + classesNamed(child, name), own);
}
