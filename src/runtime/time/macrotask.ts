interface HostGlobals {
  setImmediate?: (callback: () => void) => unknown;
}

/** Runs a callback in a task of the host's own, after everything that is waiting to be run. */
export const macrotask: (callback: () => void) => void = chooseMacrotask();

function chooseMacrotask(): (callback: () => void) => void {
  const { setImmediate } = globalThis as HostGlobals;
  if (setImmediate !== undefined) return (callback) => void setImmediate(callback);
  // A browser's setTimeout waits 4 ms once nested; a message port does not.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(0);
  };
}
