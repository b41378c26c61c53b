import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  bound,
  floatStr,
  isInstance,
  isSubclass,
  NotImplementedError,
  pyInt,
  sharedAttributes,
  str,
  tuple,
  typeName,
} from "aio2ts/runtime/python";

class Job {
  static kind = "job";

  declare kind: string;
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  describe(): string {
    return `${this.kind}: ${this.name}`;
  }

  async run(): Promise<string> {
    throw new NotImplementedError("run() must be overridden");
  }

  static {
    sharedAttributes(this, "kind");
  }
}

class SleepJob extends Job {
  static override kind = "sleep";

  delay: number;

  constructor(name: string, delay: number) {
    super(name);
    this.delay = delay;
  }

  override async run(): Promise<string> {
    await sleep(this.delay);
    return `slept ${floatStr(this.delay)}`;
  }
}

class LoudSleepJob extends SleepJob {
  override describe(): string {
    return super.describe().toUpperCase() + "!";
  }

  override async run(): Promise<string> {
    return (await super.run()).toUpperCase();
  }
}

async function main(): Promise<void> {
  let job: Job | undefined;
  for (job of [
    new Job("base"),
    new SleepJob("nap", 0.01),
    new LoudSleepJob("long nap", 0.02),
  ]) {
    console.log(
      `${job.describe()} ${str(job instanceof SleepJob)} ${typeName(job)}`,
    );
    try {
      console.log(await job.run());
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof NotImplementedError)) {
        throw e;
      }
      console.log(`error: ${e.message}`);
    }
  }
  console.log(
    `${str(isSubclass(LoudSleepJob, Job))} ${str(isInstance(bound(job, "job"), tuple(pyInt, Job)))}`,
  );
}

await main();
