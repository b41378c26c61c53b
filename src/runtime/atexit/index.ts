/** `aio2ts/runtime/atexit`: Python's `atexit`. */
type Callback = () => unknown;

const key = Symbol.for('aio2ts.at-exit');
const shared = globalThis as {
  [key]?: Callback[];
  readonly process?: { on(event: 'exit', listener: () => void): unknown };
};
const callbacks: Callback[] = (shared[key] ??= watched());

/** Calls a function when the program ends; the last one first. */
export function register<F extends Callback>(callback: F): F {
  callbacks.push(callback);
  return callback;
}

/** Takes it back. */
export function unregister(callback: unknown): null {
  for (let at = callbacks.length - 1; at >= 0; at -= 1) if (callbacks[at] === callback) callbacks.splice(at, 1);
  return null;
}

function watched(): Callback[] {
  const list: Callback[] = [];
  shared.process?.on('exit', () => {
    for (let next = list.pop(); next !== undefined; next = list.pop()) next();
  });
  return list;
}
