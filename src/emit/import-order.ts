/** Import declarations as they are printed: one for each specifier, packages first and sorted, names sorted. */
import type { ImportDeclaration, ImportName } from '../target/ir.js';

/** Node's own modules, then packages. Relative modules keep their order, which is the order in which they run. */
function groupOf(specifier: string): number {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return 2;
  return specifier.startsWith('node:') ? 0 : 1;
}

function compareText(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

function mergeNames(names: readonly ImportName[]): readonly ImportName[] {
  const merged = new Map<string, ImportName>();
  for (const name of names) {
    const key = `${name.imported}\n${name.local}`;
    const known = merged.get(key);
    if (known === undefined || known.typeOnly) merged.set(key, name);
  }
  return [...merged.values()].sort(
    (one, other) => compareText(one.imported, other.imported) || compareText(one.local, other.local),
  );
}

interface Pending {
  readonly specifier: string;
  readonly namespaces: Set<string>;
  readonly names: ImportName[];
}

function collect(imports: readonly ImportDeclaration[]): readonly Pending[] {
  const bySpecifier = new Map<string, Pending>();
  for (const { specifier, names, namespace } of imports) {
    let pending = bySpecifier.get(specifier);
    if (pending === undefined) bySpecifier.set(specifier, (pending = { specifier, namespaces: new Set(), names: [] }));
    if (namespace !== null) pending.namespaces.add(namespace);
    if (names !== null) pending.names.push(...names);
  }
  return [...bySpecifier.values()];
}

function declarationsOf({ specifier, namespaces, names }: Pending): readonly ImportDeclaration[] {
  const declarations: ImportDeclaration[] = [...namespaces].map((namespace) => ({ specifier, names: null, namespace }));
  if (names.length > 0) declarations.push({ specifier, names: mergeNames(names), namespace: null });
  return declarations.length > 0 ? declarations : [{ specifier, names: null, namespace: null }];
}

export function orderImports(imports: readonly ImportDeclaration[]): readonly ImportDeclaration[] {
  const merged = collect(imports);
  const sorted = merged
    .map((pending, index) => ({ pending, index, group: groupOf(pending.specifier) }))
    .sort((one, other) =>
      one.group - other.group ||
      (one.group === 2 ? one.index - other.index : compareText(one.pending.specifier, other.pending.specifier)));
  return sorted.flatMap(({ pending }) => declarationsOf(pending));
}
