import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  Exception,
  KeyboardInterrupt,
  SystemExit,
  typeName,
} from "aio2ts/runtime/python";

async function serve(): Promise<never> {
  try {
    console.log("serving");
    await sleep(0);
    throw new KeyboardInterrupt();
  } finally {
    console.log("shutting down");
  }
}

try {
  await serve();
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof KeyboardInterrupt)) {
    throw error;
  }
  console.log("interrupted by user");
}

try {
  throw new SystemExit("bye");
} catch (caught) {
  const e = asPythonError(caught);
  if (e instanceof Exception) {
    console.log("not here");
  } else {
    console.log(`${typeName(e)} ${e.message}`);
  }
}
