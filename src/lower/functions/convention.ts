/**
 * How a Python parameter list becomes JavaScript's: positional parameters stay; keyword-only ones are one options object;
 * `**kwargs` is a `Keywords` that comes last. After `*args` neither has a place of its own, so there the last of the
 * rest may be a `Keywords`: the list is packed.
 */
import type { FunctionInfo, ParameterInfo } from '../../analyze/program.js';

export interface Convention {
  readonly positional: readonly ParameterInfo[];
  readonly rest: ParameterInfo | null;
  readonly keywordOnly: readonly ParameterInfo[];
  readonly keywords: ParameterInfo | null;
  /** `(a, ...params)` with a `Keywords` perhaps last. */
  readonly isPacked: boolean;
  /** Keyword-only parameters are taken from the `Keywords`. */
  readonly takesKeywords: boolean;
}

export function hasSelf(info: FunctionInfo): boolean {
  return info.owner !== null && info.role !== 'staticMethod' && info.role !== 'function' && info.role !== 'lambda';
}

export function conventionOf(info: FunctionInfo): Convention {
  const positional: ParameterInfo[] = [];
  const keywordOnly: ParameterInfo[] = [];
  let rest: ParameterInfo | null = null;
  let keywords: ParameterInfo | null = null;
  for (const parameter of info.parameters) {
    if (parameter.isDropped) continue;
    if (parameter.kind === 'positional' || parameter.kind === 'positionalOnly') positional.push(parameter);
    else if (parameter.kind === 'keywordOnly') keywordOnly.push(parameter);
    else if (parameter.kind === 'rest') rest = parameter;
    else keywords = parameter;
  }
  if (hasSelf(info)) positional.shift();
  const isPacked = rest !== null && (keywords !== null || keywordOnly.length > 0);
  return { positional, rest, keywordOnly, keywords, isPacked, takesKeywords: isPacked || keywords !== null };
}
