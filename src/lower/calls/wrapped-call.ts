/** `func(*args, **kwargs)` in the wrapper of a decorator: the call of what is wrapped, with what the wrapper was given. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type { LowerContext } from '../context.js';
import { handsOnPositions } from '../functions/decoration.js';
import type { RawCall } from './raw-call.js';

export function lowerWrappedCall(node: ast.Call, cx: LowerContext): RawCall | null {
  if (node.callee.kind !== 'Name') return null;
  const symbol = cx.facts.symbolOf(node.callee);
  const pattern = symbol === null ? undefined : cx.decoratorPatterns.get(symbol);
  if (pattern === undefined || !handsOnPositions(pattern)) return null;
  const keywords = node.keywords.filter(({ arg }) => arg !== null);
  if (keywords.length > 0) return null;
  const [target, ...args] = cx.inOrder([node.callee, ...node.args]);
  const value = b.call(target!, args, node.span.start);
  // A plain wrapper hands on the promise; one that looks at the result runs the coroutine.
  const isRun = pattern.wrapper.isCoroutine || (cx.facts.resultKept(pattern) !== 'same' && cx.facts.typeOf(node).kind === 'coroutine');
  return { value, form: isRun ? 'coroutine' : 'value', isMovable: false, name: null };
}
