import { gather, run, waitFor } from "aio2ts/runtime/asyncio";
import {
  asciiBytes,
  asPythonError,
  bound,
  ConnectionRefusedError,
  OSError,
  print,
  replace,
  str,
  TimeoutError,
  tuple,
  ValueError,
} from "aio2ts/runtime/python";
import {
  openConnection,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";

async function checkPort(
  host: string,
  port: number,
  timeout: number = 0.5,
): Promise<readonly [number, boolean]> {
  try {
    const [reader, writer] = await waitFor(
      () => openConnection(host, port),
      timeout,
    );
    writer.close();
    await writer.waitClosed();
    return tuple(port, true);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(
      e instanceof TimeoutError ||
      e instanceof ConnectionRefusedError ||
      e instanceof OSError
    )) {
      throw e;
    }
    return tuple(port, false);
  }
}

async function fail(
  reader: StreamReader,
  writer: StreamWriter,
): Promise<never> {
  await reader.read(1);
  throw new ValueError("handler broke");
}

async function main(): Promise<void> {
  const server = await startServer(fail, "127.0.0.1", 0);
  const port = server.sockets[0].getsockname()[1];
  const results = await gather([
    () => checkPort("127.0.0.1", port),
    () => checkPort("127.0.0.1", 1),
  ]);
  print(results.map(([, ok]) => ok));
  const [reader, writer] = await openConnection("127.0.0.1", port);
  writer.write(asciiBytes("x"));
  print(await reader.read());
  writer.write(asciiBytes("more"));
  console.log(str(reader.atEof()));
  server.close();
  let port2: number | undefined;
  try {
    const server2 = await startServer(fail, "127.0.0.1", 0);
    port2 = server2.sockets[0].getsockname()[1];
    await startServer(fail, "127.0.0.1", port2);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof OSError)) {
      throw e;
    }
    console.log(
      `${e.errno} ${replace(str(e), String(bound(port2, "port2")), "PORT")}`,
    );
  }
  // left open on purpose
}

await run(main);
