/** Parameter lists of functions and lambdas. */
import type { Expression, Name, Parameter, Parameters } from '../../syntax/ast.js';
import { K } from '../symbols.js';
import { isToken, type BuildContext } from './context.js';
import { buildElement, buildExpression } from './expressions.js';
import { buildName } from './literals.js';

export const NO_PARAMETERS: Parameters = {
  positionalOnly: [], positional: [], rest: null, keywordOnly: [], keywords: null,
};

interface Progress {
  positionalOnly: Parameter[];
  positional: Parameter[];
  keywordOnly: Parameter[];
  rest: Parameter | null;
  keywords: Parameter | null;
  slash: boolean;
  star: boolean;
  bareStar: number;
  defaulted: boolean;
}

export function buildParameters(context: BuildContext, node: number): Parameters {
  const { kinds, after } = context;
  const progress: Progress = {
    positionalOnly: [], positional: [], keywordOnly: [], rest: null, keywords: null,
    slash: false, star: false, bareStar: 0, defaulted: false,
  };
  const end = after[node]!;
  for (let child = node + 1; child < end; child = after[child]!) {
    if (!isToken(kinds[child]!)) addParameter(context, child, progress);
  }
  if (progress.bareStar !== 0 && progress.keywordOnly.length === 0) {
    context.problemAt('named arguments must follow bare *', progress.bareStar);
  }
  const { positionalOnly, positional, rest, keywordOnly, keywords } = progress;
  return { positionalOnly, positional, rest, keywordOnly, keywords };
}

function addParameter(context: BuildContext, node: number, progress: Progress): void {
  const kind = context.kinds[node]!;
  if (progress.keywords !== null) context.problemAt('arguments cannot follow var-keyword argument', node);
  if (kind === K.positional_separator) addSlash(context, node, progress);
  else if (kind === K.keyword_separator) addStar(context, node, progress, null);
  else if (kind === K.tuple_pattern) context.problemAt('Function parameters cannot be parenthesized', node);
  else if (starOf(context, node) === 1) addStar(context, node, progress, buildParameter(context, node));
  else if (starOf(context, node) === 2) progress.keywords = buildParameter(context, node);
  else addNamed(context, node, progress);
}

/** 1 for `*args`, 2 for `**kwargs`. */
function starOf(context: BuildContext, node: number): 0 | 1 | 2 {
  const kind = context.kinds[node] === K.typed_parameter ? context.kinds[node + 1] : context.kinds[node];
  if (kind === K.list_splat_pattern) return 1;
  return kind === K.dictionary_splat_pattern ? 2 : 0;
}

function addSlash(context: BuildContext, node: number, progress: Progress): void {
  if (progress.slash) context.problemAt('/ may appear only once', node);
  else if (progress.star) context.problemAt('/ must be ahead of *', node);
  else if (progress.positional.length === 0) context.problemAt('at least one argument must precede /', node);
  progress.slash = true;
  progress.positionalOnly = progress.positional;
  progress.positional = [];
}

function addStar(context: BuildContext, node: number, progress: Progress, rest: Parameter | null): void {
  if (progress.star) context.problemAt('* argument may appear only once', node);
  progress.star = true;
  progress.rest = rest;
  if (rest === null) progress.bareStar = node;
}

function addNamed(context: BuildContext, node: number, progress: Progress): void {
  const parameter = buildParameter(context, node);
  if (progress.star) {
    progress.keywordOnly.push(parameter);
    return;
  }
  if (parameter.default !== null) progress.defaulted = true;
  else if (progress.defaulted) {
    const { start, end } = parameter.span;
    context.problem('parameter without a default follows parameter with a default', start, end);
  }
  progress.positional.push(parameter);
}

function buildParameter(context: BuildContext, node: number): Parameter {
  const { kinds, after } = context;
  let name: Name | null = null;
  let annotation: Expression | null = null;
  let value: Expression | null = null;
  if (kinds[node] === K.identifier) name = buildName(context, node);
  else if (isSplat(kinds[node]!)) name = splatName(context, node);
  else {
    for (let child = node + 1; child < after[node]!; child = after[child]!) {
      const kind = kinds[child]!;
      if (isToken(kind)) continue;
      if (kind === K.type) annotation = buildElement(context, child);
      else if (name !== null) value = buildExpression(context, child);
      else name = isSplat(kind) ? splatName(context, child) : parameterName(context, child);
    }
  }
  const written = name!;
  const span = { start: written.span.start, end: (annotation ?? written).span.end };
  return { kind: 'Parameter', id: context.id(), span, name: written, annotation, default: value };
}

function isSplat(kind: number): boolean {
  return kind === K.list_splat_pattern || kind === K.dictionary_splat_pattern;
}

function splatName(context: BuildContext, node: number): Name {
  return parameterName(context, context.after[node + 1]!);
}

function parameterName(context: BuildContext, node: number): Name {
  if (context.kinds[node] === K.tuple_pattern) {
    context.problemAt('Function parameters cannot be parenthesized', node);
  } else if (context.kinds[node] !== K.identifier) {
    context.problemAt('invalid syntax', node);
  }
  return buildName(context, node);
}
