import { sleep } from "aio2ts/runtime/asyncio";
import {
  print,
  repr,
  reprOf,
  sharedAttributes,
  str,
} from "aio2ts/runtime/python";

/** Counts down, one step at a time. */
class Timer {
  static unit = "steps";
  static created = 0;

  declare unit: string;
  name: string;
  steps: number;
  _running: boolean;

  constructor(name: string, steps: number = 3) {
    this.name = name;
    this.steps = steps;
    this._running = false;
    Timer.created++;
  }

  toString(): string {
    return `${this.name} (${this.steps} ${this.unit})`;
  }

  [reprOf](): string {
    return `Timer(${repr(this.name)}, ${this.steps})`;
  }

  async run(): Promise<Timer> {
    this._running = true;
    while (this.steps > 0) {
      print(this);
      this.steps--;
      await sleep(0);
    }
    this._running = false;
    return this;
  }

  static {
    sharedAttributes(this, "unit");
  }
}

async function main(): Promise<void> {
  const t = new Timer("tea", 2);
  const egg = new Timer("egg");
  egg.unit = "minutes";
  print([t, egg]);
  await Promise.all([t.run(), egg.run()]);
  console.log(`${Timer.created} ${Timer.unit} ${t.steps} ${str(egg._running)}`);
}

await main();
