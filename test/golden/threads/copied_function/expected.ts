import { gather, run, sleepInThread, toThread } from "aio2ts/runtime/asyncio";
import { at, print, title } from "aio2ts/runtime/python";
import { sleep } from "aio2ts/runtime/time";

function pause(seconds: number): void {
  // Shared by both.
  sleep(seconds);
}

async function pauseAsync(seconds: number): Promise<void> {
  // Shared by both.
  await sleepInThread(seconds);
}

/** Loads a name, slowly. */
function loadSync(name: string): string {
  pause(0.01);
  return title(name);
}

/** Loads a name, slowly. */
async function loadAsync(name: string): Promise<string> {
  await pauseAsync(0.01);
  return title(name);
}

class Store {
  seen: string[];

  constructor() {
    this.seen = [];
  }

  load(name: string): string {
    this.seen.push(loadSync(name));
    return at(this.seen, -1);
  }

  async loadAsync(name: string): Promise<string> {
    this.seen.push(await loadAsync(name));
    return at(this.seen, -1);
  }
}

async function main(): Promise<void> {
  const store = new Store();
  console.log(store.load("here"));
  console.log(await toThread(store.loadAsync.bind(store), "there"));
  print(
    await gather([
      () => toThread(loadAsync, "ann"),
      () => toThread(loadAsync, "bob"),
    ]),
  );
  print(store.seen);
}

await run(main);
