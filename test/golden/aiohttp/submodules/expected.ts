/** The same classes by the modules where they are defined. */

import {
  BasicAuth,
  ClientConnectorError,
  ClientSession,
  ClientTimeout,
  type ConnectionKey,
  CookieJar,
  FormData,
  type StreamReader,
  TCPConnector,
} from "aio2ts/runtime/aiohttp";
import { asPythonError, str } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

function place(key: ConnectionKey): boolean {
  return key !== null;
}

async function size(content: StreamReader): Promise<number> {
  return (await content.read()).length;
}

function settled(release: unknown): boolean {
  return release !== null;
}

async function main(): Promise<void> {
  const timeout = new ClientTimeout({ total: 3 });
  const connector = new TCPConnector({ limit: 1 });
  const cookieJar = new CookieJar();
  const auth = new BasicAuth("a", "b");
  const session = new ClientSession({ connector, auth, cookieJar, timeout });
  try {
    const response = await session.post(argv[1] + "/echo", {
      data: new FormData({ x: "1" }),
    });
    try {
      console.log(
        `${response.status} ${str((await size(response.content)) > 10)}`,
      );
    } finally {
      response.release();
    }
    try {
      await session.get("http://127.0.0.1:1/");
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ClientConnectorError)) {
        throw e;
      }
      console.log(e.message);
    }
  } finally {
    await session.close();
  }
}

await main();
