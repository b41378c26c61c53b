/** What evaluating a piece of the output means. */
import type * as ir from '../target/ir.js';

/** Evaluating it again is free and shows nothing. */
export function isAtom(value: ir.Expression): boolean {
  switch (value.kind) {
    case 'Identifier': case 'StringLiteral': case 'NumberLiteral': case 'BooleanLiteral': case 'NullLiteral':
    case 'UndefinedLiteral': case 'ThisExpression':
      return true;
    case 'NonNullExpression':
      return isAtom(value.value);
    default:
      return false;
  }
}

/** Does an `await` of the code itself (not of a function in it) occur? */
export function containsAwait(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(containsAwait);
  if (typeof value !== 'object' || value === null) return false;
  const { kind } = value as { kind?: string };
  if (kind === 'AwaitExpression' || (kind === 'ForOfStatement' && (value as ir.ForOfStatement).isAwait)) return true;
  if (kind === 'ArrowFunction' || kind === 'FunctionExpression' || kind === 'FunctionDeclaration' || kind === 'MethodMember') return false;
  return Object.values(value).some(containsAwait);
}
