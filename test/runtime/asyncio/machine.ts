/** Runs the programs of oracle/random_programs.py, which are data: each method is the twin of its namesake there. */
import {
  asCompleted,
  asyncGenerator,
  CancelledError,
  Condition,
  ContextVar,
  createTask,
  currentTask,
  enterAsync,
  Event,
  type Future,
  gatherFuture,
  getRunningLoop,
  Lock,
  Queue,
  QueueEmpty,
  Semaphore,
  settled,
  shield,
  sleep,
  type Task,
  TaskGroup,
  timeout,
  TimeoutError,
  wait,
  waitFor,
} from '../../../src/runtime/asyncio/index.js';
import {
  BaseException,
  BaseExceptionGroup,
  catchGroup,
  Exception,
  KeyError,
  on,
  ValueError,
} from '../../../src/runtime/python/exceptions.js';
import { str } from '../../../src/runtime/python/str.js';

export type Op = readonly [name: string, ...args: readonly unknown[]];

export interface Program {
  readonly bodies: readonly (readonly Op[])[];
  readonly main: readonly Op[];
}

const variable = new ContextVar<number>('var', { default: 0 });

export class Machine {
  private readonly program: Program;
  private readonly lines: string[];
  private readonly tasks = new Map<string, Task<number>>();
  private readonly lock = new Lock();
  private readonly semaphore = new Semaphore(2);
  private readonly event = new Event();
  private readonly queue = new Queue<unknown>(1);
  private readonly condition = new Condition();
  private future!: Future<unknown>;

  constructor(program: Program, lines: string[]) {
    this.program = program;
    this.lines = lines;
  }

  async start(): Promise<void> {
    this.future = getRunningLoop().createFuture();
    try {
      await waitFor(() => this.ops('main', this.program.main), 3);
      this.log('end');
    } catch (error) {
      this.log('main', this.text(error));
    }
  }

  /** Without a loop of its own: the program that needs no tasks. */
  async startBare(): Promise<void> {
    this.operations['gather'] = (who, indexes: readonly number[]) =>
      this.guard(who, 'gather', () => settled(indexes.map((i) => this.body(i))));
    try {
      await this.ops('main', this.program.main);
      this.log('end');
    } catch (error) {
      this.log('main', this.text(error));
    }
  }

  private log(...words: unknown[]): void {
    this.lines.push(words.map(str).join(' '));
  }

  private async body(index: number): Promise<number> {
    this.log('start', index);
    await this.ops(`b${index}`, this.program.bodies[index] as readonly Op[]);
    return index;
  }

  private async ops(who: string, ops: readonly Op[]): Promise<void> {
    for (const [name, ...args] of ops) {
      const operation = this.operations[name];
      if (operation === undefined) throw new Error(`no operation ${name}`);
      await operation(who, ...(args as never[]));
    }
  }

  private text(error: unknown): string {
    if (error instanceof BaseExceptionGroup) {
      return `${error.name}(${error.exceptions.map((e) => this.text(e)).join(', ')})`;
    }
    if (!(error instanceof BaseException)) return String((error as Error).stack);
    return `${error.name}(${error.args.map(str).join(', ')})`;
  }

  private value(x: unknown): string {
    if (x instanceof Error) return this.text(x);
    return Array.isArray(x) ? `[${x.map((e) => this.value(e)).join(' ')}]` : str(x);
  }

  private async guard(who: string, what: string, start: () => PromiseLike<unknown>): Promise<void> {
    try {
      this.log(who, what, this.value(await start()));
    } catch (error) {
      if (error instanceof CancelledError) {
        this.log(who, what, 'cancelled', this.text(error));
        throw error;
      }
      if (!(error instanceof Exception)) throw error;
      this.log(who, what, this.text(error));
    }
  }

  private other(name: string): Task<number> | null {
    const task = this.tasks.get(name);
    return task === undefined || task === currentTask() ? null : task;
  }

  private others(names: readonly string[]): Task<number>[] {
    return names.map((name) => this.other(name)).filter((task) => task !== null);
  }

  private readonly operations: Record<string, (who: string, ...args: never[]) => Promise<void>> = {
    say: async (who, word: string) => this.log(who, word),
    sleep: async (who, seconds: number) => {
      await sleep(seconds);
      this.log(who, 'slept');
    },
    hops: async (who, count: number) => {
      for (let i = 0; i < count; i++) await sleep(0);
      this.log(who, 'hopped');
    },
    call: (who, index: number) => this.guard(who, 'call', () => this.body(index)),
    deep: async (who, index: number) => {
      const level = async (n: number): Promise<number> => await (n > 0 ? level(n - 1) : this.body(index));
      this.log(who, 'deep', await level(5));
    },
    spawn: async (_who, name: string, index: number) => {
      this.tasks.set(
        name,
        createTask(() => this.body(index), { name }),
      );
    },
    cancel: async (who, name: string, message: string) => {
      const task = this.tasks.get(name);
      if (task !== undefined) this.log(who, 'cancel', name, message === '' ? task.cancel() : task.cancel(message));
    },
    join: async (who, name: string) => {
      const task = this.other(name);
      if (task === null) return;
      try {
        this.log(who, 'join', await task.join());
      } catch (error) {
        if (error instanceof CancelledError) {
          this.log(who, 'join cancelled', this.text(error), currentTask()?.cancelling());
        } else if (error instanceof Exception) this.log(who, 'join', this.text(error));
        else throw error;
      }
    },
    state: async (who, name: string) => {
      const task = this.tasks.get(name);
      if (task === undefined) return;
      this.log(who, name, task.done(), task.cancelled(), task.cancelling(), task.getName());
    },
    gather: (who, indexes: readonly number[], keep: boolean) =>
      this.guard(who, 'gather', () =>
        gatherFuture(
          indexes.map((i) => () => this.body(i)),
          { returnExceptions: keep },
        ).join(),
      ),
    gather_tasks: (who, names: readonly string[], keep: boolean) =>
      this.guard(who, 'gather', () => gatherFuture(this.others(names), { returnExceptions: keep }).join()),
    wait_for: (who, index: number, seconds: number | null) =>
      this.guard(who, 'wait_for', () => waitFor(() => this.body(index), seconds)),
    wait_for_task: async (who, name: string, seconds: number) => {
      const task = this.other(name);
      if (task !== null) await this.guard(who, 'wait_for', () => waitFor(task, seconds));
    },
    timeout: async (who, seconds: number | null, ops: readonly Op[]) => {
      try {
        const limit = timeout(seconds);
        await limit.run(() => this.ops(who, ops));
        this.log(who, 'in time', limit.expired());
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        this.log(who, 'timed out', currentTask()?.cancelling());
      }
    },
    group: async (who, indexes: readonly number[], ops: readonly Op[]) => {
      try {
        const group = await enterAsync(new TaskGroup());
        try {
          for (const index of indexes) group.value.createTask(() => this.body(index));
          await this.ops(who, ops);
        } catch (error) {
          await group.failed(error);
        } finally {
          await group.exit();
        }
        this.log(who, 'group done');
      } catch (error) {
        catchGroup(
          error,
          on(ValueError, (errors) => this.log(who, this.text(errors))),
          on(KeyError, (errors) => this.log(who, this.text(errors))),
        );
      }
    },
    shield: async (who, name: string) => {
      const task = this.other(name);
      if (task !== null) await this.guard(who, 'shield', () => shield(task).join());
    },
    locked: async (who, ops: readonly Op[]) => {
      await this.lock.acquire();
      try {
        this.log(who, 'locked');
        await this.ops(who, ops);
      } finally {
        this.lock.release();
      }
    },
    limited: async (who, ops: readonly Op[]) => {
      await this.semaphore.acquire();
      try {
        this.log(who, 'limited');
        await this.ops(who, ops);
      } finally {
        this.semaphore.release();
      }
    },
    event_wait: async (who) => this.log(who, 'event', await this.event.wait()),
    event_set: async () => this.event.set(),
    event_clear: async () => this.event.clear(),
    put: async (who, item: number) => {
      await this.queue.put(item);
      this.log(who, 'put', item);
    },
    get: async (who) => this.log(who, 'got', await this.queue.get()),
    get_nowait: async (who) => {
      try {
        this.log(who, 'got', this.queue.getNowait());
      } catch (error) {
        if (!(error instanceof QueueEmpty)) throw error;
        this.log(who, 'empty');
      }
    },
    task_done: async (who) => {
      try {
        this.queue.taskDone();
      } catch (error) {
        this.log(who, (error as Error).message);
      }
    },
    notified: async (who) => {
      await this.condition.acquire();
      try {
        this.log(who, 'notified', await this.condition.wait());
      } finally {
        this.condition.release();
      }
    },
    notify: async (who, count: number) => {
      await this.condition.acquire();
      try {
        this.condition.notify(count);
        this.log(who, 'notify');
      } finally {
        this.condition.release();
      }
    },
    future_wait: (who) => this.guard(who, 'future', () => shield(this.future).join()),
    future_set: async (_who, value: number) => {
      if (!this.future.done()) this.future.setResult(value);
    },
    attempt: async (who, ops: readonly Op[], kind: string, handler: readonly Op[], last: readonly Op[]) => {
      const kinds = { Exception, BaseException, Cancelled: CancelledError } as const;
      try {
        await this.ops(who, ops);
      } catch (error) {
        if (!(error instanceof kinds[kind as keyof typeof kinds])) throw error;
        this.log(who, 'except', this.text(error));
        await this.ops(who, handler);
      } finally {
        this.log(who, 'finally');
        await this.ops(who, last);
      }
    },
    raises: async (_who, kind: string, message: string) => {
      throw kind === 'ValueError' ? new ValueError(message) : new KeyError(message);
    },
    cancel_me: async () => void currentTask()?.cancel(),
    uncancel: async (who) => this.log(who, 'uncancel', currentTask()?.uncancel()),
    wait: async (who, names: readonly string[], seconds: number | null, when: string) => {
      const tasks = this.others(names);
      if (tasks.length === 0) return;
      const [done, pending] = await wait(tasks, { timeout: seconds, returnWhen: when });
      const sorted = (set: ReadonlySet<unknown>): string[] =>
        [...set].map((t) => (t as Task<unknown>).getName()).sort();
      this.log(who, 'wait', ...sorted(done), '/', ...sorted(pending));
    },
    as_completed: async (who, indexes: readonly number[], seconds: number | null) => {
      const tasks = indexes.map((i) => createTask(() => this.body(i)));
      try {
        for (const next of asCompleted(tasks, { timeout: seconds })) {
          try {
            this.log(who, 'completed', await next.join());
          } catch (error) {
            if (!(error instanceof ValueError || error instanceof KeyError)) throw error;
            this.log(who, 'completed', this.text(error));
          }
        }
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        this.log(who, 'too late');
      }
    },
    soon: async (who, word: string) => void getRunningLoop().callSoon(() => this.log(who, word)),
    later: async (who, seconds: number, word: string) =>
      void getRunningLoop().callLater(seconds, () => this.log(who, word)),
    on_done: async (who, name: string) =>
      this.tasks.get(name)?.addDoneCallback((t) => this.log(who, 'done', name, t.cancelled())),
    variable: async (who, value: number) => {
      this.log(who, 'var', variable.get());
      variable.set(value);
    },
    iterate: async (who, count: number, stop: number) => {
      const log = (word: string): void => this.log(who, word);
      const numbers = asyncGenerator(async function* () {
        try {
          for (let i = 0; i < count; i++) {
            await sleep(0);
            yield i;
          }
        } finally {
          await sleep(0);
          log('closed');
        }
      });
      const generator = numbers();
      for await (const x of generator) {
        this.log(who, 'item', x);
        if (x === stop) break;
      }
      await generator.aclose();
    },
  };
}
