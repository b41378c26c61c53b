/**
 * How many operations the program has left to the host: while there are any, something other than a timer may
 * wake the program, so a virtual clock must not jump ahead of them.
 */
const key = Symbol.for('aio2ts.host-operations');

interface HostProcess {
  getActiveResourcesInfo?: () => readonly string[];
}

const shared = globalThis as { [key]?: { count: number }; process?: HostProcess };
const inFlight = (shared[key] ??= { count: 0 });

export function hostOperationBegins(): void {
  inFlight.count += 1;
}

export function hostOperationEnds(): void {
  inFlight.count -= 1;
}

/** What keeps a Node process alive without being an operation that the program waits for. */
const idle = new Set([
  'Timeout',
  'Immediate',
  'TickObject',
  'TTYWrap',
  'PipeWrap',
  'SignalWrap',
  'MessagePort',
  'CloseReq',
  'TCPServerWrap',
]);

/**
 * True while an operation of the host's is under way. Node also names those that were awaited bare, without
 * `fromHost`; elsewhere only the counted ones are known.
 */
export function hostIsBusy(): boolean {
  if (inFlight.count > 0) return true;
  const active = shared.process?.getActiveResourcesInfo?.() ?? [];
  return active.some((resource) => !idle.has(resource));
}
