import { ClientSession } from "aio2ts/runtime/aiohttp";
import { run, timeout } from "aio2ts/runtime/asyncio";
import { asPythonError, TimeoutError } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function fetch(
  session: ClientSession,
  url: string,
  seconds: number,
): Promise<string> {
  try {
    return await timeout(seconds).run(async () => {
      const response = await session.get(url);
      try {
        return await response.text();
      } finally {
        response.release();
      }
    });
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    return "too slow";
  }
}

async function main(): Promise<void> {
  const session = new ClientSession();
  try {
    console.log(await fetch(session, `${argv[1]}/slow/0.01`, 5));
    console.log(await fetch(session, `${argv[1]}/slow/5`, 0.1));
  } finally {
    await session.close();
  }
}

await run(main);
