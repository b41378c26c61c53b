/**
 * Hints of decorators say less than what is seen of them: `Callable[P, R]`, `Callable[..., Awaitable[T]]`, `F` bound to a callable. The
 * wrapper of a decorator hands on what it is given, so the decorated function keeps its own parameters and result, which a hint
 * would hide.
 */
import type { FunctionInfo } from '../program.js';
import { ownStatements } from '../scopes/walk.js';
import { recognize, returnsParameter } from './decorators.js';
import type { Inference } from './inference.js';
import { hasVariable } from './type-variables.js';

export interface OverruledHints {
  /** Wrappers, and functions that give back what they are given: neither their parameters' annotations nor their results' are asked. */
  readonly wrappers: ReadonlySet<FunctionInfo>;
  /** What is wrapped, and what is returned. */
  readonly decorators: ReadonlySet<FunctionInfo>;
  /** Functions that make decorators: what they return. */
  readonly makers: ReadonlySet<FunctionInfo>;
}

export function overruledHints(inference: Inference, functions: readonly FunctionInfo[]): OverruledHints {
  const wrappers = new Set<FunctionInfo>();
  const decorators = new Set<FunctionInfo>();
  const makers = new Set<FunctionInfo>();
  for (const fn of functions) {
    if (!hasInner(fn) || !isHinted(fn)) continue;
    const pattern = recognize(inference, fn);
    if (pattern === null) continue;
    fn.decorator = pattern;
    decorators.add(fn);
    wrappers.add(pattern.wrapper);
  }
  for (const fn of functions) if (isRegistering(inference, fn)) wrappers.add(fn);
  const inner = new Set([...decorators, ...wrappers, ...functions.filter((fn) => fn.scope.parent?.node.kind === 'FunctionDef' && returnsParameter(fn))]);
  for (const fn of functions) if (inner.size > 0 && hasInner(fn) && returnsOneOf(inference, fn, inner)) makers.add(fn);
  return { wrappers, decorators, makers };
}

const hasInner = ({ scope }: FunctionInfo): boolean => scope.children.some(({ node }) => node.kind === 'FunctionDef');

/** The decorator, or the function in it, has annotations. */
function isHinted({ node, parameters, scope }: FunctionInfo): boolean {
  if (node.kind === 'Lambda') return false;
  if (node.returns !== null || parameters.some((each) => each.node.annotation !== null)) return true;
  return scope.children.some(({ node: inner }) => inner.kind === 'FunctionDef' && (inner.returns !== null || (inner.parameters.rest?.annotation ?? null) !== null));
}

/** `def register(fn: Callable[P, R]) -> Callable[P, R]: ...; return fn` */
function isRegistering(inference: Inference, fn: FunctionInfo): boolean {
  const annotation = fn.parameters.length === 1 ? fn.parameters[0]!.node.annotation : null;
  if (annotation === null || !returnsParameter(fn)) return false;
  const type = inference.annotations.typeOf(annotation);
  return type.kind === 'variable' ? type.bound?.kind === 'callable' : type.kind === 'callable' && (type.parameters === null || hasVariable(type.returns));
}

function returnsOneOf(inference: Inference, { node }: FunctionInfo, decorators: ReadonlySet<FunctionInfo>): boolean {
  if (node.kind === 'Lambda' || node.returns === null) return false;
  const returned = ownStatements(node.body.body).filter((statement) => statement.kind === 'Return');
  return returned.length === 1 && returned.every(({ value }) => {
    const found = value?.kind === 'Name' ? inference.state.resolver.declarationOf(value) : null;
    return found?.kind === 'functionInfo' && decorators.has(found);
  });
}
