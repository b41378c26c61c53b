import { sleepInThread } from "aio2ts/runtime/asyncio";
import {
  at,
  partial,
  print,
  pyPrint,
  signature,
  str,
  tuple,
  ValueError,
} from "aio2ts/runtime/python";
import {
  activeCount,
  currentThread,
  enumerateThreads,
  getIdent,
  mainThread,
  Thread,
  Timer,
} from "aio2ts/runtime/threading";

const results: string[] = [];

async function worker(name: string, delay: number): Promise<void> {
  await sleepInThread(delay);
  results.push(`${name} on ${currentThread().name}`);
}

signature(worker, "name, delay");

class Countdown extends Thread {
  left: number;

  constructor(startAt: number) {
    super({ name: "countdown", daemon: true });
    this.left = startAt;
  }

  async run(): Promise<null> {
    while (this.left > 0) {
      await sleepInThread(0.05);
      this.left--;
    }
    return null;
  }
}

async function fails(): Promise<void> {
  await sleepInThread(0.001);
  throw new ValueError("seen on stderr only");
}

async function main(): Promise<void> {
  console.log(`${str(currentThread() === mainThread())} ${activeCount()}`);
  const threads = [tuple("a", 0.15), tuple("b", 0.05)].map(
    ([name, delay]) => new Thread({ target: worker, args: tuple(name, delay) }),
  );
  for (const thread of threads) {
    thread.start();
  }
  console.log(
    `${threads[0].name} ${str(threads[0].isAlive())} ${str(threads[0].daemon)} ${str(threads[0].ident === getIdent())}`,
  );
  for (const thread of threads) {
    await thread.join();
  }
  print(results, enumerateThreads().length);
  const countdown = new Countdown(3);
  countdown.start();
  await countdown.join(0.02);
  console.log(`${str(countdown.isAlive())} ${str(countdown.left > 0)}`);
  await countdown.join();
  console.log(
    `${str(countdown.isAlive())} ${countdown.left} ${countdown.name}`,
  );
  const broken = new Thread({ target: fails, name: "broken" });
  broken.start();
  await broken.join();
  const timer = new Timer(0.01, pyPrint, tuple("ring"));
  timer.start();
  await timer.join();
  const silent = new Timer(5, pyPrint, tuple("never"));
  silent.start();
  silent.cancel();
  await silent.join();
  const named = new Thread({
    target: partial(worker, [...tuple("k")], { delay: 0.001 }),
    name: "named",
  });
  named.start();
  await named.join();
  console.log(at(results, -1));
}

await main();
