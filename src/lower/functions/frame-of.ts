/** The frame of a function's body. */
import type { FunctionInfo } from '../../analyze/program.js';
import type { LowerContext } from '../context.js';
import type { Frame } from '../frame.js';
import { hasSelf } from './convention.js';
import { emptyPlan, planDeclarations } from './declarations.js';

/** A getter, a constructor, an operator: JavaScript calls it and does not wait. */
export function isSyncInJavaScript({ role, name, owner }: FunctionInfo): boolean {
  return role === 'property' || role === 'setter' || (owner !== null && name.startsWith('__') && name.endsWith('__') && name !== '__call__');
}

export function functionFrame(info: FunctionInfo, cx: LowerContext): Frame {
  const { node } = info;
  const plan = node.kind === 'Lambda' ? emptyPlan : planDeclarations(node.body.body, node.body.span, info.scope, cx.facts);
  const first = info.parameters[0];
  const rest = info.parameters.find(({ kind }) => kind === 'rest');
  return {
    parent: cx.frame,
    function: info,
    class: info.owner ?? cx.frame.class,
    isAsync: info.isCoroutine || (info.colour === 'async' && !isSyncInJavaScript(info)),
    isGenerator: info.isGenerator,
    plan,
    self: hasSelf(info) && first !== undefined ? first.symbol : cx.frame.self,
    rest: rest?.symbol ?? null,
    loops: [],
    temporaries: new Set(),
    restIsTuple: false,
    usesOuterThis: false,
    caught: null,
    usesCaught: false,
  };
}
