import {
  ContextVar,
  copyContext,
  createTask,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  attribute,
  contains,
  KeyError,
  len,
  print,
} from "aio2ts/runtime/python";

const user = new ContextVar<string>("user", { default: "nobody" });
const request = new ContextVar("request");

async function handle(): Promise<void> {
  user.set("ann");
  await sleep(0);
}

async function main(): Promise<void> {
  const context = copyContext();
  await createTask(handle, { context, lost: true }).join();
  print(
    context.at(user),
    contains(context, user),
    contains(context, request),
    len(context),
  );
  for (const variable of context) {
    print(variable.name, context.at(variable));
  }
  for (const [variable, value] of context.items()) {
    print(variable.name, value);
  }
  print(
    Array.from(context[Symbol.iterator](), (variable) => variable.name),
    [...context.values.values()],
  );
  try {
    context.at(request);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("KeyError", attribute(error.args[0], "name"));
  }
  console.log(user.get());
}

await run(main);
