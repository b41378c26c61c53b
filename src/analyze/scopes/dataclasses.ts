/** What `@dataclass` makes of a class. @see https://docs.python.org/3.13/library/dataclasses.html */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, DataclassField, DataclassInfo } from '../program.js';
import type { Resolver } from './resolver.js';

type Options = Readonly<Record<string, boolean | undefined>>;

export function dataclassOf(info: ClassInfo, resolver: Resolver): DataclassInfo | null {
  const options = info.node.decorators.map((decorator) => optionsOf(decorator, resolver)).find((found) => found !== null);
  if (options === undefined || options === null) return null;
  const kwOnly = options['kw_only'] ?? false;
  return {
    fields: fieldsOf(info, resolver, kwOnly), kwOnly, repr: options['repr'] ?? true, eq: options['eq'] ?? true, order: options['order'] ?? false,
    frozen: options['frozen'] ?? false, unsafeHash: options['unsafe_hash'] ?? false, slots: options['slots'] ?? false,
  };
}

function optionsOf(node: ast.Expression, resolver: Resolver): Options | null {
  const named = node.kind === 'Call' ? node.callee : node;
  if (resolver.entryOf(named)?.id !== 'dataclasses.dataclass') return null;
  return node.kind === 'Call' ? booleans(node.keywords) : {};
}

function booleans(keywords: readonly ast.Keyword[]): Options {
  return Object.fromEntries(
    keywords.flatMap(({ arg, value }) => (arg !== null && value.kind === 'BooleanLiteral' ? [[arg.text, value.value]] : [])),
  );
}

/** Those of the bases first; one that is declared again keeps its place. */
function fieldsOf(info: ClassInfo, resolver: Resolver, kwOnly: boolean): DataclassField[] {
  const fields = new Map<string, DataclassField>();
  for (const base of [...info.mro].reverse()) {
    if (base.kind === 'classInfo') for (const field of base.dataclass?.fields ?? []) if (field.owner === base) fields.set(field.name, field);
  }
  let isKeywordOnly = kwOnly;
  for (const statement of info.node.body.body) {
    if (statement.kind !== 'AnnAssign' || statement.target.kind !== 'Name') continue;
    const form = resolver.entryOf(statement.annotation.kind === 'Subscript' ? statement.annotation.value : statement.annotation)?.id ?? '';
    if (form === 'dataclasses.KW_ONLY') isKeywordOnly = true;
    else if (!/^typing(_extensions)?\.ClassVar$/.test(form)) {
      fields.set(statement.target.text, fieldOf(info, statement, statement.target.text, resolver, isKeywordOnly));
    }
  }
  return [...fields.values()];
}

/** The `str` of `InitVar[str]`. */
export function initOnlyType(annotation: ast.Expression, resolver: Resolver): ast.Expression | null {
  return annotation.kind === 'Subscript' && resolver.entryOf(annotation.value)?.id === 'dataclasses.InitVar' ? annotation.index : null;
}

function fieldOf(owner: ClassInfo, statement: ast.AnnAssign, name: string, resolver: Resolver, kwOnly: boolean): DataclassField {
  const { value } = statement;
  const isInitOnly = initOnlyType(statement.annotation, resolver) !== null;
  const annotation = initOnlyType(statement.annotation, resolver) ?? statement.annotation;
  const plain = { name, annotation, default: value, factory: null, init: true, repr: true, compare: true, kwOnly, isInitOnly, owner };
  if (value?.kind !== 'Call' || resolver.entryOf(value.callee)?.id !== 'dataclasses.field') return plain;
  const options = booleans(value.keywords);
  const argument = (key: string): ast.Expression | null => value.keywords.find(({ arg }) => arg?.text === key)?.value ?? null;
  return {
    ...plain, default: argument('default'), factory: argument('default_factory'), init: options['init'] ?? true, repr: options['repr'] ?? true,
    compare: options['compare'] ?? true, kwOnly: options['kw_only'] ?? kwOnly,
  };
}
