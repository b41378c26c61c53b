/** `dissolves` of a class: what its objects may be used for, so that the platform's own functions can take their place. */
import type { DissolvingRule } from '../model.js';
import { compileOne, type CaseScope } from './cases.js';
import type { EntryContext } from './context.js';
import type { MapNode } from './map-node.js';
import { compileTypeTemplate } from './template.js';

export function compileDissolving(node: MapNode | null, scope: CaseScope, context: EntryContext): DissolvingRule | null {
  if (node === null) return null;
  const texts = (list: MapNode | null): string[] => (list?.items() ?? []).map((item) => item.text.trim());
  const type = node.get('type');
  return {
    members: Object.fromEntries((node.get('members')?.fields() ?? []).map(({ key, value }) => [key, texts(value)])),
    once: texts(node.get('once')),
    raises: texts(node.get('raises')),
    givenTo: texts(node.get('given-to')),
    type: type === null ? null : (compileTypeTemplate(type, scope.templates, context)?.template ?? null),
    discard: compileOne(node.get('discard'), scope, context),
    reports: node.textOf('reports'),
  };
}
