/** A class with `__next__` or `__anext__` is an iterator of JavaScript's too. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { memberKeyOf } from './dunders.js';

/** `next()` over its `__next__`. */
export function hasNativeNext(info: ClassInfo): boolean {
  return [info, ...info.mro].some((each) => {
    const next = each.kind === 'classInfo' ? each.methods.get('__next__') : undefined;
    return next !== undefined && isBridged(next, each as ClassInfo);
  });
}

function isBridged(fn: FunctionInfo, info: ClassInfo): boolean {
  const isAsync = fn.name === '__anext__';
  if (fn.name !== '__next__' && !isAsync) return false;
  if (info.methods.has('next') || (isAsync && info.methods.has('__next__'))) return false;
  return conventionOf(fn).positional.length === 0 && isAsync === fn.isCoroutine;
}

export function bridgeIterator(fn: FunctionInfo, info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  if (!isBridged(fn, info) || info.mro.some((base) => base.kind === 'classInfo' && base.methods.has(fn.name)))
    return [];
  const isAsync = fn.name === '__anext__';
  const result = b.reference('IteratorResult', [cx.printType(cx.facts.returnTypeOf(fn))]);
  const step = b.arrow([], b.call(b.index(b.thisExpression(), memberKeyOf(fn.name, cx) as ir.Expression), []));
  const body = b.block([b.returns(cx.python(isAsync ? 'asyncIteratorResult' : 'iteratorResult', step))]);
  return [
    {
      kind: 'MethodMember',
      variety: 'method',
      key: 'next',
      parameters: [],
      returnType: isAsync ? b.reference('Promise', [result]) : result,
      body,
    },
  ];
}
