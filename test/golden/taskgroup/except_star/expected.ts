import { coroutine, run, sleep, taskGroup } from "aio2ts/runtime/asyncio";
import {
  catchGroup,
  on,
  print,
  PyTypeError,
  str,
  ValueError,
} from "aio2ts/runtime/python";

async function fail(
  exc: ValueError | PyTypeError,
  delay: number = 0.0,
): Promise<never> {
  await sleep(delay);
  throw exc;
}

async function main(): Promise<void> {
  try {
    await taskGroup(async (tg) => {
      tg.createTask(coroutine(fail, new ValueError("bad value")));
      tg.createTask(coroutine(fail, new PyTypeError("bad type")));
      tg.createTask(() => sleep(10));
    });
  } catch (caught) {
    catchGroup(
      caught,
      on(ValueError, (eg) => {
        print(
          "values:",
          eg.exceptions.map((e) => str(e)),
        );
      }),
      on(PyTypeError, (eg) => {
        print("types:", eg.exceptions);
      }),
    );
  }
  console.log("after");
}

await run(main);
