/** What a reader should know of a program beyond its port: mistakes of the original, and places where a value could show. */
import { forEachChild } from '../../syntax/visit.js';
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';
import { reportAwaitedTwice, type NamedAwait } from './awaited-twice.js';
import { reportBigInteger, reportWideIntegers } from './big-integer.js';
import { reportBlockingCall } from './blocking-call.js';
import { reportCollectionMutation } from './collection-mutation.js';
import { reportForgottenCoroutines } from './forgotten-coroutine.js';
import { reportGatherKept, reportNestedRun, reportObjectKept } from './loops.js';
import { reportSetArguments, reportSetOrder } from './set-order.js';
import { reportLook, reportQueryCall, reportReturnedQuery } from './query-in-coroutine.js';
import { reportThreadWork } from './thread-work.js';
import { reportValueIdentity } from './value-identity.js';

/** Goes through the module once. Nothing of the output depends on it. */
export function reportFindings(cx: LowerContext): void {
  const place: ast.Node[] = [];
  const awaits: NamedAwait[] = [];
  const visit = (node: ast.Node): void => {
    reportNode(node, place, cx);
    if (node.kind === 'Await' && node.value.kind === 'Name') awaits.push({ node, name: node.value, place: [...place, node] });
    place.push(node);
    forEachChild(node, visit);
    place.pop();
  };
  visit(cx.module.node);
  reportAwaitedTwice(awaits, cx);
  reportForgottenCoroutines(cx.module.scope, cx);
}

function reportNode(node: ast.Node, place: readonly ast.Node[], cx: LowerContext): void {
  switch (node.kind) {
    case 'Call':
      reportBlockingCall(node, place, cx);
      reportThreadWork(node, cx);
      reportQueryCall(node, place, cx);
      reportNestedRun(node, cx);
      reportGatherKept(node, cx);
      reportObjectKept(node, cx);
      reportWideIntegers(node, cx);
      return reportSetArguments(node, place, cx);
    case 'BinOp':
    case 'AugAssign': return reportBigInteger(node, place, cx);
    case 'Assign': return reportBigInteger(node, place, cx);
    case 'For':
      reportCollectionMutation(node, cx);
      if (!node.isAsync) reportLook(node.iterable, node.iterable, place, cx);
      return reportSetOrder(node.iterable, node, place, cx);
    case 'Return': return reportReturnedQuery(node, place, cx);
    case 'If':
    case 'While': return reportLook(node.test, node.test, place, cx);
    case 'Subscript': return reportLook(node.index.kind === 'Slice' ? node.index : node.value, node, place, cx);
    case 'Comprehension':
      if (!node.isAsync) reportLook(node.iterable, node.iterable, place, cx);
      return reportSetOrder(node.iterable, node, place, cx);
    case 'Starred':
    case 'FormattedValue': return reportSetOrder(node.value, node, place, cx);
    case 'Compare': return reportValueIdentity(node, cx);
    default: return;
  }
}
