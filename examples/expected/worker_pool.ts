/**
 * A pool of workers that is stopped by cancellation.
 *
 * Jobs wait in a queue; a fixed number of workers take them. A job may fail or
 * take too long without hurting the others. When all jobs are done, or when time
 * is up, the workers are cancelled and put away their tools.
 */

import {
  CancelledError,
  createTask,
  Queue,
  run,
  sleep,
  type Task,
  waitFor,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  asyncEnterOf,
  asyncExitOf,
  at,
  type BaseException,
  Counter,
  print,
  repeat,
  repr,
  reprOf,
  str,
  TimeoutError,
  ValueError,
} from "aio2ts/runtime/python";

class Job {
  name: string;
  duration: number;
  fails: boolean;

  constructor(name: string, duration: number, fails: boolean = false) {
    this.name = name;
    this.duration = duration;
    this.fails = fails;
  }

  [reprOf](): string {
    return `Job(${repr(this.name)})`;
  }

  async run(): Promise<string> {
    await sleep(this.duration);
    if (this.fails) {
      throw new ValueError(`${this.name} cannot be done`);
    }
    return this.name.toUpperCase();
  }
}

class WorkerPool {
  size: number;
  jobTimeout: number;
  queue: Queue<Job>;
  results: Map<string, string>;
  outcomes: Counter<string>;
  _workers: Task<unknown>[];

  constructor(size: number, jobTimeout: number = 0.2) {
    this.size = size;
    this.jobTimeout = jobTimeout;
    this.queue = new Queue<Job>();
    this.results = new Map<string, string>();
    this.outcomes = new Counter<string>();
    this._workers = [];
  }

  async [asyncEnterOf](): Promise<WorkerPool> {
    const stop = this.size + 1;
    for (let number = 1; number < stop; number++) {
      const worker = createTask(() => this._work(number), {
        name: `worker-${number}`,
      });
      this._workers.push(worker);
    }
    return this;
  }

  async [asyncExitOf](
    excType: unknown,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<void> {
    for (const worker of this._workers) {
      worker.cancel();
      // one after the other, so that they leave in order
      try {
        await worker.join();
      } catch (caught) {
        const error = asPythonError(caught);
        if (!(error instanceof CancelledError)) {
          throw error;
        }
        console.log(`${worker.getName()} is gone`);
      }
    }
  }

  submit(job: Job): void {
    this.queue.putNowait(job);
  }

  async wait(): Promise<void> {
    await this.queue.join();
  }

  async _work(number: number): Promise<never> {
    try {
      while (true) {
        const job = await this.queue.get();
        try {
          await this._run(number, job);
        } finally {
          this.queue.taskDone();
        }
      }
    } finally {
      console.log(`worker ${number} puts away the tools`);
    }
  }

  async _run(number: number, job: Job): Promise<void> {
    console.log(`worker ${number} starts ${str(job)}`);
    try {
      this.results.set(
        job.name,
        await waitFor(() => job.run(), this.jobTimeout),
      );
      this.outcomes.set("done", at(this.outcomes, "done") + 1);
    } catch (caught) {
      const e = asPythonError(caught);
      if (e instanceof TimeoutError) {
        this.outcomes.set("timeout", at(this.outcomes, "timeout") + 1);
        console.log(`worker ${number} gives up on ${str(job)}`);
      } else if (e instanceof ValueError) {
        this.outcomes.set("failed", at(this.outcomes, "failed") + 1);
        console.log(`worker ${number}: ${e.message}`);
      } else {
        throw e;
      }
    }
  }
}

async function main(): Promise<void> {
  const workerPool = new WorkerPool(2);
  const pool = await workerPool[asyncEnterOf]();
  try {
    pool.submit(new Job("wash", 0.01));
    pool.submit(new Job("iron", 0.03));
    pool.submit(new Job("fold", 0.05));
    pool.submit(new Job("dry", 30));
    pool.submit(new Job("juggle", 0.01, true));
    pool.submit(new Job("tidy", 0.02));
    await pool.wait();
    console.log("all jobs were tried");
  } finally {
    await workerPool[asyncExitOf](null, null, null);
  }

  print("results:", pool.results);
  for (const [outcome, count] of pool.outcomes.mostCommon()) {
    console.log(`${outcome.padStart(8)}: ${repeat("#", count)} ${count}`);
  }
}

await run(main);
