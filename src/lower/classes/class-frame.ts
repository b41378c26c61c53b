/** The frame of a class's body. */
import type { ClassInfo } from '../../analyze/program.js';
import type { LowerContext } from '../context.js';
import type { Frame } from '../frame.js';
import { emptyPlan } from '../functions/declarations.js';

export function classFrame(info: ClassInfo, cx: LowerContext): Frame {
  return {
    parent: cx.frame,
    function: null,
    class: info,
    isAsync: false,
    isGenerator: false,
    plan: emptyPlan,
    self: null,
    rest: null,
    loops: [],
    temporaries: new Set(),
    restIsTuple: false,
    usesOuterThis: false,
    caught: null,
    usesCaught: false,
  };
}
