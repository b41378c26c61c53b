import {
  Event,
  getRunningLoop,
  type Handle,
  type Loop,
  run,
  sleep,
  type TimerHandle,
} from "aio2ts/runtime/asyncio";
import {
  at,
  getItem,
  method,
  named,
  print,
  repr,
  str,
  ValueError,
} from "aio2ts/runtime/python";

function onError(loop: Loop, context: Map<string, unknown>): void {
  print(
    "handler:",
    getItem(method(at(context, "message"), "split", " at "), 0),
    repr(context.get("exception") ?? null),
  );
}

named(onError, "on_error");

function broken(): never {
  throw new ValueError("from a callback");
}

async function main(): Promise<void> {
  const loop: Loop = getRunningLoop();
  print(loop.getExceptionHandler(), loop.getDebug());
  loop.setExceptionHandler(onError);
  loop.callSoon(broken).cancelled();
  await sleep(0);
  loop.callExceptionHandler({ message: "by hand" });

  const fired: unknown[] = [];
  const timer: TimerHandle = loop.callAt(
    loop.time() + 0.005,
    (object) => fired.push(object),
    "at",
  );
  const handle: Handle = loop.callSoon(
    (object2) => fired.push(object2),
    "soon",
  );
  console.log(
    `${str(timer.cancelled())} ${str(handle.cancelled())} ${str(timer.when > loop.time())}`,
  );
  await sleep(0.02);
  print(fired);

  const done = new Event();
  loop.callSoonThreadsafe(() => done.set());
  await done.wait();
  console.log("woken");
}

await run(main);
