/** Plain functions whose ports have to wait (they run a loop), passed to what calls them and looks at the result at once. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { throwsInPlace } from '../not-ported.js';
import { membersOf } from '../types/kinds.js';

/** Its port gives a promise, where Python's gives the value. */
export function givesPromise(type: Type, cx: LowerContext): boolean {
  return membersOf(type).some((part) => calledFunction(part, cx)?.colour === 'async' && calledFunction(part, cx)?.isCoroutine === false);
}

function calledFunction(type: Type, cx: LowerContext): FunctionInfo | null {
  if (type.kind === 'function') return type.function.kind === 'functionInfo' ? type.function : null;
  const found = type.kind === 'instance' ? cx.facts.lookup(type.class, '__call__') : null;
  return found !== null && 'kind' in found && found.kind === 'functionInfo' ? found : null;
}

/** `sorted(xs, key=runs_a_loop)`: JavaScript does not wait for it. Null where there is nothing to wait for. */
export function lowerWaitingCallable(node: ast.Expression, entryId: string, cx: LowerContext): ir.Expression | null {
  if (!/^(builtins|functools|itertools)\./.test(entryId) || node.kind === 'Lambda') return null;
  const waiting = membersOf(cx.facts.typeOf(node)).map((part) => calledFunction(part, cx)).find((fn) => fn?.colour === 'async' && !fn.isCoroutine && !fn.isGenerator);
  if (waiting === undefined || waiting === null) return null;
  const what = `\`${waiting.qualifiedName}\``;
  const diagnostic = diagnostics.cannotBeAsync({ what, reason: 'JavaScript calls it and does not wait' }, cx.module.node.path, node.span);
  return throwsInPlace(`${waiting.qualifiedName} would have to be awaited`, diagnostic, cx);
}
