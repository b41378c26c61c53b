/** Waiting for an awaitable that is a value: it has no `then`, and says `join()`. */
import type { ClassEntry } from '../../maps/model.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';
import { loweredHoles } from './holes.js';
import { applyCase } from './map-call.js';

/** What `await` waits for. */
export function joinOf(value: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  const members = membersOf(type);
  if (members.length > 0 && members.every(({ kind }) => kind === 'coroutine')) return b.method(value, 'join', [], value.at);
  const entries = members.map((member) => awaitableEntry(member, cx));
  const first = entries[0];
  if (first !== undefined && first !== null && entries.every((entry) => entry === first)) {
    return applyCase(first.awaitable!.emit, loweredHoles({ self: value }, type), { span: { start: value.at ?? 0, end: 0 } } as never, cx);
  }
  if (members.every((member, index) => member.kind === 'coroutine' || entries[index] !== null)) return b.method(value, 'join', [], value.at);
  return cx.asyncio('join', value);
}

function awaitableEntry(type: Type, cx: LowerContext): ClassEntry | null {
  if (type.kind !== 'object') return null;
  const queue: (ClassEntry | undefined)[] = [type.entry];
  while (queue.length > 0) {
    const entry = queue.shift();
    if (entry === undefined) continue;
    if (entry.awaitable !== null) return entry;
    for (const id of entry.bases) {
      const base = cx.facts.library.entries.get(id);
      if (base?.kind === 'class') queue.push(base);
    }
  }
  return null;
}
