/** Functions, classes, decorators and type aliases. */
import type { ClassDef, Expression, FunctionDef, Statement, TypeAlias } from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import { buildDocumentedBlock } from './blocks.js';
import { buildArguments } from './calls.js';
import type { BuildContext } from './context.js';
import { buildElement, buildExpression } from './expressions.js';
import { buildName } from './literals.js';
import { withNamedTupleBase } from './named-tuples.js';
import { buildParameters } from './parameters.js';
import { buildTypeParameters } from './type-parameters.js';

export function buildFunction(
  context: BuildContext, node: number, decorators: readonly Expression[] = [],
): FunctionDef {
  const isAsync = context.kinds[node + 1] === T.async;
  const name = buildName(context, context.childOfKind(node, K.identifier));
  const typeParameters = buildTypeParameters(context, context.childOfKind(node, K.type_parameter));
  const parameterList = context.childOfKind(node, K.parameters);
  const parameters = buildParameters(context, parameterList);
  const returnType = context.childOfKind(node, K.type);
  const returns = returnType === 0 ? null : buildElement(context, returnType);
  const { body, docstring } = buildDocumentedBlock(context, context.childOfKind(node, K.block));
  const span = { start: context.starts[node]!, end: body.span.end };
  const id = context.id();
  context.listSpans.set(id, context.span(parameterList));
  return {
    kind: 'FunctionDef', id, span, name, isAsync, typeParameters, parameters, returns, body, decorators, docstring,
  };
}

export function buildClass(context: BuildContext, node: number, decorators: readonly Expression[] = []): ClassDef {
  const name = buildName(context, context.childOfKind(node, K.identifier));
  const typeParameters = buildTypeParameters(context, context.childOfKind(node, K.type_parameter));
  const list = context.childOfKind(node, K.argument_list);
  const { args, keywords } = list === 0 ? { args: [], keywords: [] } : buildArguments(context, list);
  const { body, docstring } = buildDocumentedBlock(context, context.childOfKind(node, K.block));
  const span = { start: context.starts[node]!, end: body.span.end };
  const id = context.id();
  if (list !== 0) context.listSpans.set(id, context.span(list));
  const built: ClassDef = {
    kind: 'ClassDef', id, span, name, typeParameters, bases: args, keywords, body, decorators, docstring,
  };
  return withNamedTupleBase(context, built);
}

export function buildDecorated(context: BuildContext, node: number): Statement {
  const decorators: Expression[] = [];
  let definition = node + 1;
  for (; context.kinds[definition] === K.decorator; definition = context.after[definition]!) {
    context.begin(definition);
    decorators.push(buildExpression(context, context.firstNamed(definition)));
  }
  context.begin(definition);
  const isClass = context.kinds[definition] === K.class_definition;
  const built = isClass ? buildClass(context, definition, decorators) : buildFunction(context, definition, decorators);
  context.decoratorStarts.set(built.id, context.starts[node]!);
  return built;
}

/** `type X[T] = list[T]`. */
export function buildTypeAlias(context: BuildContext, node: number): TypeAlias {
  const left = context.after[node + 1]!;
  const right = context.lastChild(node);
  const inner = context.kinds[left] === K.type ? left + 1 : left;
  const parameterList = context.kinds[inner] === K.generic_type ? context.after[inner + 1]! : 0;
  const nameNode = parameterList === 0 ? inner : inner + 1;
  if (context.kinds[nameNode] !== K.identifier) context.problemAt('invalid syntax', inner);
  const name = buildName(context, nameNode);
  const typeParameters = buildTypeParameters(context, parameterList);
  const value = buildElement(context, right);
  return { kind: 'TypeAlias', id: context.id(), span: context.span(node), name, typeParameters, value };
}
