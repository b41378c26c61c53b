/** `threading.Thread`. */
import { inTask, type MaybePromise, startFiber } from '../asyncio/fiber.js';
import { FiberWaiters } from '../asyncio/fiber-waiters.js';
import { program } from '../asyncio/running.js';
import { runInThread } from '../asyncio/thread.js';
import { describeError, warn } from '../asyncio/warnings.js';
import { asPythonError, RuntimeError, SystemExit } from '../python/exceptions.js';
import { pythonName } from '../asyncio/python-name.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';

export interface ThreadOptions {
  readonly target?: ((...args: never[]) => MaybePromise<unknown>) | null | undefined;
  readonly name?: string | null | undefined;
  readonly args?: readonly unknown[] | undefined;
  readonly daemon?: boolean | null | undefined;
}

const last = { unnamed: 0, ident: 140_000_000_000_000 };
const alive = new Set<Thread>();

/**
 * `threading.Thread`: `target` starts at once, and lets others run where it waits. An exception in it is printed; it
 * ends nobody else.
 */
export class Thread {
  static readonly [nameOf]: string = 'Thread';
  static readonly [moduleOf]: string = 'threading';
  name: string;
  daemon: boolean;
  ident: number | null = null;
  private readonly target: ((...args: never[]) => MaybePromise<unknown>) | null;
  private readonly args: readonly unknown[];
  private state: 'initial' | 'started' | 'stopped' = 'initial';
  private readonly ends = new FiberWaiters();

  constructor({ target = null, name = null, args = [], daemon = null }: ThreadOptions = {}) {
    this.target = target;
    this.args = args;
    this.name = name ?? nextName(target);
    this.daemon = daemon ?? false;
  }

  /** @throws RuntimeError "threads can only be started once" */
  start(): void {
    if (this.state !== 'initial') throw new RuntimeError('threads can only be started once');
    this.begin();
    void startFiber(() => this.live(), this);
  }

  /** What it does; subclasses replace it. */
  run(): MaybePromise<unknown> {
    return this.target === null ? null : runInThread(this.target as (...args: readonly unknown[]) => MaybePromise<unknown>, this.args);
  }

  /** Waits for its end, or so many seconds. */
  join(timeout: number | null = null): MaybePromise<null> {
    if (this.state === 'initial') throw new RuntimeError('cannot join thread before it is started');
    if (program.fiber === this) throw new RuntimeError('cannot join current thread');
    return this.state === 'stopped' ? null : inTask(() => this.waitForEnd(timeout));
  }

  isAlive(): boolean {
    return this.state === 'started';
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  [reprOf](): string {
    return `<${this.constructor.name}(${this.name}, ${this.state}${this.daemon ? ' daemon' : ''}${this.ident === null ? '' : ` ${this.ident}`})>`;
  }

  /** For the runtime's own files. */
  begin(): void {
    this.state = 'started';
    this.ident = last.ident += 4096;
    alive.add(this);
  }

  private async waitForEnd(timeout: number | null): Promise<null> {
    await this.ends.wait(timeout);
    return null;
  }

  private async live(): Promise<void> {
    try {
      await this.run();
    } catch (error) {
      const raised = asPythonError(error);
      if (!(raised instanceof SystemExit)) warn(`Exception in thread ${this.name}:\n${describeError(raised)}`);
    } finally {
      this.state = 'stopped';
      alive.delete(this);
      this.ends.wakeAll();
    }
  }
}

function nextName(target: ThreadOptions['target']): string {
  last.unnamed += 1;
  const name = typeof target === 'function' ? pythonName(target) : '';
  return `Thread-${last.unnamed}${name === '' ? '' : ` (${name})`}`;
}

/** `threading.Timer`: a thread that calls a function after so many seconds, unless it is cancelled. */
export class Timer extends Thread {
  static override readonly [nameOf]: string = 'Timer';
  private isCancelled = false;
  private readonly over = new FiberWaiters();
  private readonly work: () => MaybePromise<unknown>;
  private readonly interval: number;

  constructor(interval: number, callee: (...args: never[]) => MaybePromise<unknown>, args: readonly unknown[] | null = null) {
    super();
    this.interval = interval;
    this.work = () => runInThread(callee as (...args: readonly unknown[]) => MaybePromise<unknown>, args ?? []);
  }

  cancel(): void {
    this.isCancelled = true;
    this.over.wakeAll();
  }

  override async run(): Promise<null> {
    if (!this.isCancelled) await this.over.wait(this.interval);
    if (!this.isCancelled) await this.work();
    return null;
  }
}

const main = new Thread({ name: 'MainThread' });
main.begin();

/** The thread whose code runs. */
export function currentThread(): Thread {
  const { fiber } = program;
  if (fiber instanceof Thread) return fiber;
  if (fiber === null) return main;
  return poolThread(fiber as { readonly name?: string });
}

const poolThreads = new WeakMap<object, Thread>();

function poolThread(fiber: { readonly name?: string }): Thread {
  let thread = poolThreads.get(fiber);
  if (thread === undefined) {
    thread = new Thread({ name: fiber.name ?? 'Thread' });
    poolThreads.set(fiber, thread);
  }
  return thread;
}

export function mainThread(): Thread {
  return main;
}

export function getIdent(): number {
  return currentThread().ident ?? 0;
}

export function enumerateThreads(): Thread[] {
  return [...alive];
}

export function activeCount(): number {
  return alive.size;
}
