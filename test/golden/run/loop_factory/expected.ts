import {
  ContextVar,
  createTask,
  Loop,
  newEventLoop,
  run,
  Runner,
  sleep,
} from "aio2ts/runtime/asyncio";
import { at, print, repr, str, ValueError } from "aio2ts/runtime/python";

const step = new ContextVar<number>("step", { default: 0 });

function quietLoop(): Loop {
  const loop = newEventLoop();
  loop.setExceptionHandler((_, context) =>
    print("handler:", at(context, "message"), repr(at(context, "exception"))),
  );
  return loop;
}

async function fails(): Promise<never> {
  throw new ValueError("nobody looks");
}

async function main(): Promise<boolean> {
  const task = createTask(fails);
  await sleep(0);
  return task.done();
}

async function advance(): Promise<number> {
  step.set(step.get() + 1);
  return step.get();
}

console.log(str(await run(main, { loopFactory: quietLoop })));
console.log(`${await run(advance, { loopFactory: () => new Loop() })}`);

// What a run leaves in context variables, the next one sees.
const runner2 = new Runner({ loopFactory: quietLoop });
const runner = runner2;
try {
  console.log(`${await runner.run(advance)} ${await runner.run(advance)}`);
} finally {
  await runner2.close();
}
console.log(`${step.get()}`);
