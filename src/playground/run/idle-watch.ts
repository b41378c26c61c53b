/**
 * Notices that nothing is left in a worker that could ever wake the program: no timer and no message under way.
 * Node says so with `beforeExit`; a worker would wait for ever.
 */
const BEAT = 150;

interface Timers {
  setTimeout: (callback: () => void, delay?: number) => number;
  setInterval: (callback: () => void, delay?: number) => number;
  clearTimeout: (id: number | undefined) => void;
  clearInterval: (id: number | undefined) => void;
}

export class IdleWatch {
  private readonly pending = new Set<number>();
  private activity = 0;
  private beat: number | undefined;
  private readonly native: Timers;

  /** From here on the worker's timers and message ports are counted. */
  constructor(target: typeof globalThis) {
    const scope = target as unknown as Timers;
    const { setTimeout, setInterval, clearTimeout, clearInterval } = scope;
    this.native = {
      setTimeout: setTimeout.bind(target), setInterval: setInterval.bind(target),
      clearTimeout: clearTimeout.bind(target), clearInterval: clearInterval.bind(target),
    };
    scope.setTimeout = (callback, delay) => {
      const id = this.native.setTimeout(() => {
        this.pending.delete(id);
        this.activity += 1;
        callback();
      }, delay);
      this.pending.add(id);
      return id;
    };
    scope.setInterval = (callback, delay) => {
      const id = this.native.setInterval(callback, delay);
      this.pending.add(id);
      return id;
    };
    scope.clearTimeout = scope.clearInterval = (id) => {
      if (id !== undefined) this.pending.delete(id);
      this.native.clearTimeout(id);
    };
    const { postMessage } = MessagePort.prototype;
    const seen = (): void => void (this.activity += 1);
    MessagePort.prototype.postMessage = function post(this: MessagePort, ...args: Parameters<typeof postMessage>) {
      seen();
      postMessage.apply(this, args);
    } as typeof postMessage;
  }

  /** Calls back once nothing has happened, and nothing can, from one beat to the next. */
  start(idle: () => void): void {
    let last = -1;
    this.beat = this.native.setInterval(() => {
      if (this.pending.size === 0 && this.activity === last) {
        this.stop();
        idle();
      }
      last = this.activity;
    }, BEAT);
  }

  stop(): void {
    this.native.clearInterval(this.beat);
  }
}
