/** `when`: what must hold for a case. */
import { diagnostics as catalogue } from '../../diagnostics/index.js';
import type { GuardFact } from '../guard-facts.js';
import type { Guard, StubType } from '../model.js';
import { report, spanIn, type EntryContext } from './context.js';
import type { MapNode } from './map-node.js';
import { readTypeText } from './stub.js';
import { StubError, type StubScope } from './stub-type.js';

const reserved: ReadonlySet<string> = new Set(['types', 'given', 'absent', 'literals', 'facts']);

/** `parameters`: of all stubs of the entry, with `self`. */
export function compileGuard(
  node: MapNode,
  parameters: ReadonlySet<string>,
  scope: StubScope,
  context: EntryContext,
): Guard {
  const check = (name: string, place: MapNode): void => {
    if (parameters.has(name)) return;
    const args = { placeholder: name, where: context.where, parameters: [...parameters].join(', ') || 'none' };
    report(context, catalogue.mapUndefinedPlaceholder(args, place.file.path, place.span));
  };
  const names = (key: string): string[] | undefined =>
    node
      .get(key)
      ?.items()
      .map((item) => {
        check(item.text, item);
        return item.text;
      });
  const args = node.fields().filter((field) => !reserved.has(field.key));
  for (const field of [...args, ...(node.get('types')?.fields() ?? [])]) check(field.key, field.keyNode);
  const types = node
    .get('types')
    ?.fields()
    .map((field) => [field.key, compileType(field.value, scope, context)] as const);
  const facts = node
    .get('facts')
    ?.items()
    .map((item) => item.text as GuardFact);
  return compact({
    args: args.length === 0 ? undefined : Object.fromEntries(args.map((field) => [field.key, field.value.text])),
    types: types === undefined ? undefined : Object.fromEntries(types),
    given: names('given'),
    absent: names('absent'),
    literals: names('literals'),
    facts,
  });
}

/** A stub type that stands alone in the YAML. */
export function compileType(node: MapNode, scope: StubScope, context: EntryContext): StubType {
  try {
    return readTypeText(node.text, { parser: context.parser, scope });
  } catch (error) {
    if (!(error instanceof StubError)) throw error;
    reportStub(node, error, context);
    return { kind: 'atom', name: 'Any' };
  }
}

export function reportStub(node: MapNode, error: StubError, context: EntryContext): void {
  const span = spanIn(node, error.span.start, error.span.end);
  report(context, catalogue.mapStub({ where: context.where, message: error.message }, node.file.path, span));
}

/** Each condition as a text of its own: a guard that has all of another's holds only where that one does. */
export function conditionsOf(guard: Guard | null): string[] {
  if (guard === null) return [];
  return Object.entries(guard).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map((item) => `${key} ${String(item)}`)
      : Object.entries(value as object).map(([name, wanted]) => `${key} ${name} ${JSON.stringify(wanted)}`),
  );
}

function compact(guard: Guard): Guard {
  return Object.fromEntries(Object.entries(guard).filter(([, value]) => value !== undefined));
}
