import {
  anext,
  asCompleted,
  asyncGenerator,
  ContextVar,
  createTask,
  getRunningLoop,
  type Loop,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { at, print, str } from "aio2ts/runtime/python";

const request = new ContextVar<string>("request", { default: "none" });

const numbers = asyncGenerator(async function* numbers() {
  try {
    for (let number = 0; number < 10; number++) {
      yield number;
    }
  } finally {
    console.log("numbers closed");
  }
});

async function handle(name: string): Promise<string> {
  request.set(name);
  await sleep(0);
  return request.get();
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  loop.setDebug(false);
  console.log(`debug ${str(loop.getDebug())}`);

  const task = createTask(() => handle("first"));
  print(await task.join(), task.getContext().get(request), request.get());

  const generator = numbers();
  console.log(`${await anext(generator)}`);
  await loop.shutdownAsyncgens();

  function onError(loop: Loop, context: Map<string, unknown>): void {
    print("handler:", at(context, "message"));
  }

  loop.setExceptionHandler(onError);
  loop.callExceptionHandler({ message: "something odd" });
  loop.defaultExceptionHandler({ message: "said on stderr" });

  // as_completed gives an iterator
  const waiting = asCompleted([
    () => sleep(0.02, "slow"),
    () => sleep(0, "fast"),
  ]);
  for (const nearest of waiting) {
    console.log(await nearest.join());
  }
  await loop.shutdownDefaultExecutor();
}

await run(main);
