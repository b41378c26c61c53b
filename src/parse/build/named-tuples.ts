/**
 * `Point = namedtuple("Point", "x y")` as the class that it makes, so that every later phase knows one kind of named
 * tuple. A field without an annotation has `...` in its place: its type is what flows in.
 */
import type {
  AnnAssign, Assign, Block, Call, ClassDef, Expression, Keyword, Name, Span, Statement,
} from '../../syntax/ast.js';
import type { BuildContext } from './context.js';

interface Field {
  readonly name: string;
  readonly span: Span;
  readonly annotation: Expression | null;
}

const MODULES: Readonly<Record<string, string>> = { namedtuple: 'collections', NamedTuple: 'typing' };

/** Null where the statement is anything else, or the fields are not written out. */
export function namedTupleClass(context: BuildContext, assign: Assign): ClassDef | null {
  const [target, ...others] = assign.targets;
  if (target?.kind !== 'Name' || others.length > 0 || assign.value.kind !== 'Call') return null;
  const call = assign.value;
  const [title] = call.args;
  if (title?.kind !== 'StringLiteral') return null;
  const fields = fieldsOf(context, call);
  if (fields === null) return null;
  const body = blockOf(context, assign.span, fields);
  return {
    kind: 'ClassDef', id: assign.id, span: assign.span, name: target, title: title.value, typeParameters: [], bases: [call.callee], keywords: [], body,
    decorators: [], docstring: null,
  };
}

/** `class Point(namedtuple("Point", "x y")): ...`: the fields come first in the body. */
export function withNamedTupleBase(context: BuildContext, node: ClassDef): ClassDef {
  const [base] = node.bases;
  if (node.bases.length !== 1 || base?.kind !== 'Call') return node;
  const fields = fieldsOf(context, base);
  if (fields === null) return node;
  return { ...node, bases: [base.callee], body: { ...node.body, body: [...fields, ...node.body.body] } };
}

function fieldsOf(context: BuildContext, call: Call): readonly AnnAssign[] | null {
  const maker = makerOf(context, call.callee);
  if (maker === null || call.args.length !== 2) return null;
  const fields = maker === 'namedtuple' ? namesIn(call.args[1]!) : annotatedIn(call.args[1]!);
  const defaults = defaultsOf(call.keywords);
  if (fields === null || defaults === null || defaults.length > fields.length) return null;
  return fields.map((field, index): AnnAssign => {
    const name: Name = { kind: 'Name', id: context.id(), span: field.span, text: field.name };
    const annotation = field.annotation ?? { kind: 'EllipsisLiteral', id: context.id(), span: field.span };
    const value = defaults[index - fields.length + defaults.length] ?? null;
    return { kind: 'AnnAssign', id: context.id(), span: field.span, target: name, annotation, value };
  });
}

/** By the name that the module imports it under; a function of the program with that name is not meant. */
function makerOf(context: BuildContext, callee: Expression): string | null {
  const name = callee.kind === 'Name' ? callee.text : callee.kind === 'Attribute' ? callee.attribute.text : '';
  const module = MODULES[name];
  if (module === undefined) return null;
  const isImported = callee.kind === 'Name'
    ? new RegExp(`from\\s+${module}\\s+import\\b[^;]*\\b${name}\\b`).test(context.text)
    : callee.kind === 'Attribute' && callee.value.kind === 'Name' && callee.value.text === module;
  return isImported ? name : null;
}

function namesIn(node: Expression): readonly Field[] | null {
  if (node.kind === 'StringLiteral') {
    const names = node.value.replaceAll(',', ' ').split(/\s+/).filter((name) => name !== '');
    return names.map((name) => ({ name, span: node.span, annotation: null }));
  }
  if (node.kind !== 'List' && node.kind !== 'Tuple') return null;
  const fields = node.elements.map((element): Field | null =>
    element.kind === 'StringLiteral' ? { name: element.value, span: element.span, annotation: null } : null);
  return fields.every((field) => field !== null) ? fields : null;
}

function annotatedIn(node: Expression): readonly Field[] | null {
  if (node.kind !== 'List' && node.kind !== 'Tuple') return null;
  const fields = node.elements.map((element): Field | null => {
    if (element.kind !== 'Tuple' || element.elements.length !== 2) return null;
    const [name, annotation] = element.elements as [Expression, Expression];
    return name.kind === 'StringLiteral' ? { name: name.value, span: name.span, annotation } : null;
  });
  return fields.every((field) => field !== null) ? fields : null;
}

/** Of the last fields; null where a keyword says what the class can't. */
function defaultsOf(keywords: readonly Keyword[]): readonly Expression[] | null {
  const [keyword, ...others] = keywords;
  if (keyword === undefined) return [];
  if (others.length > 0 || keyword.arg?.text !== 'defaults') return null;
  return keyword.value.kind === 'List' || keyword.value.kind === 'Tuple' ? keyword.value.elements : null;
}

function blockOf(context: BuildContext, span: Span, body: readonly Statement[]): Block {
  return { kind: 'Block', id: context.id(), span, body };
}
