import { coroutine, run, sleep, taskGroup } from "aio2ts/runtime/asyncio";
import {
  BaseExceptionGroup,
  catchGroup,
  ConnectionError,
  Exception,
  ExceptionGroup,
  exceptionGroup,
  KeyboardInterrupt,
  KeyError,
  on,
  OSError,
  PyTypeError,
  repr,
  str,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

class RetryableGroup extends ExceptionGroup {
  derive(excs: Exception[]): RetryableGroup {
    return new RetryableGroup(this.groupMessage, excs);
  }
}

async function fail(error: ValueError): Promise<never> {
  await sleep(0);
  throw error;
}

function show(
  group: ExceptionGroup | RetryableGroup | BaseExceptionGroup | null,
  indent: string = "",
): void {
  if (group === null) {
    console.log(`${indent}nothing`);
    return;
  }
  console.log(
    `${indent}${typeName(group)}: ${group.groupMessage} [${group.exceptions.length}]`,
  );
  for (const error of group.exceptions) {
    if (error instanceof BaseExceptionGroup) {
      show(error, indent + "  ");
    } else {
      console.log(`${indent}  ${repr(error)}`);
    }
  }
}

async function main(): Promise<void> {
  const group = new ExceptionGroup("batch", [
    new ValueError("one"),
    new ExceptionGroup("nested", [
      new PyTypeError("two"),
      new ValueError("three"),
    ]),
    new OSError("four"),
  ]);
  show(group.subgroup(ValueError));
  show(group.subgroup(KeyError));
  const [matching, rest] = group.split(
    (error: unknown) =>
      error instanceof PyTypeError || error instanceof OSError,
  );
  show(matching);
  show(rest);

  const retryable = new RetryableGroup("again", [
    new ConnectionError("down"),
    new ValueError("wrong"),
  ]);
  show(retryable.subgroup(ConnectionError));
  show(group.derive([new KeyError("new")]));

  const mixed = exceptionGroup("stopping", [
    new KeyboardInterrupt(),
    new ValueError("late"),
  ]);
  show(mixed);
  console.log(
    `${str(mixed instanceof Exception)} ${str(exceptionGroup("plain", [new ValueError()]) instanceof ExceptionGroup)}`,
  );
  try {
    await taskGroup(async (tasks) => {
      tasks.createTask(coroutine(fail, new ValueError("a")));
      tasks.createTask(coroutine(fail, new ValueError("b")));
    });
  } catch (caught2) {
    catchGroup(
      caught2,
      on(ValueError, (caught) => {
        show(caught);
      }),
    );
  }
}

await run(main);
