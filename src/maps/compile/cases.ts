/** `emit` and `cases` of an entry. */
import { diagnostics as catalogue } from '../../diagnostics/index.js';
import type { Case } from '../model.js';
import { report, type EntryContext } from './context.js';
import { compileGuard, conditionsOf } from './guard.js';
import type { MapNode } from './map-node.js';
import type { StubScope } from './stub-type.js';
import { compileTemplate, type TemplateScope } from './template.js';

export interface CaseScope {
  readonly templates: TemplateScope;
  /** What guards may name. */
  readonly parameters: ReadonlySet<string>;
  readonly stubs: StubScope;
}

/** The cases of a function: `cases`, or the one that `emit` is. */
export function compileCases(node: MapNode, scope: CaseScope, context: EntryContext): Case[] {
  const list = node.get('cases');
  if (list === null) {
    const emit = node.get('emit');
    const only = emit === null ? null : compileCase(node, scope, context);
    return only === null ? [] : [only];
  }
  const cases = list.items().map((item) => ({ item, compiled: compileCase(item, scope, context) }));
  checkReachable(cases, context);
  return cases.flatMap(({ compiled }) => (compiled === null ? [] : [compiled]));
}

/** An object with `emit`, and perhaps `when`, `import` and `reports`. */
export function compileCase(node: MapNode, scope: CaseScope, context: EntryContext): Case | null {
  const emit = node.get('emit');
  if (emit === null) return null;
  const when = node.get('when');
  const guard = when === null ? null : compileGuard(when, scope.parameters, scope.stubs, context);
  const checked = compileTemplate(emit, node.get('import'), scope.templates, context);
  if (checked === null) return null;
  const reports = node.textOf('reports');
  return { when: guard, emit: checked.template, imports: checked.imports, ...(reports === null ? {} : { reports }) };
}

/** A template alone, or an object with `emit`. */
export function compileOne(node: MapNode | null, scope: CaseScope, context: EntryContext): Case | null {
  if (node === null) return null;
  if (node.isObject) return compileCase(node, scope, context);
  const checked = compileTemplate(node, null, scope.templates, context);
  return checked === null ? null : { when: null, emit: checked.template, imports: checked.imports };
}

/** A case can't be reached if an earlier one asks for nothing that it does not ask for. Cases that report are skipped in `exact`. */
function checkReachable(
  cases: readonly { readonly item: MapNode; readonly compiled: Case | null }[],
  context: EntryContext,
): void {
  const earlier: string[][] = [];
  for (const [index, { item, compiled }] of cases.entries()) {
    if (compiled === null) continue;
    const conditions = conditionsOf(compiled.when);
    if (earlier.some((others) => others.every((condition) => conditions.includes(condition)))) {
      const args = { number: index + 1, where: context.where };
      report(context, catalogue.mapUnreachableCase(args, item.file.path, item.fields()[0]?.keyNode.span ?? item.span));
    }
    if (compiled.reports === undefined) earlier.push(conditions);
  }
}
