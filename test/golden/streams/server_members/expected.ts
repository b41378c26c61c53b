import { getRunningLoop, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  ConnectionResetError,
  print,
  repr,
  str,
} from "aio2ts/runtime/python";
import {
  GaiError,
  type ListeningSocket,
  openConnection,
  startServer,
  StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";

async function hold(reader: StreamReader, writer: StreamWriter): Promise<void> {
  await reader.read();
  writer.close();
}

async function main(): Promise<void> {
  const server = await startServer(hold, "127.0.0.1", 0, {
    limit: 1024,
    backlog: 5,
  });
  await server.startServing();
  console.log(
    `${str(server.isServing())} ${str(server.getLoop() === getRunningLoop())}`,
  );
  const sock: ListeningSocket = at(server.sockets, 0);
  const [host, port] = sock.getsockname();
  console.log(host);
  const [reader, writer] = await openConnection(host, port, { limit: 512 });
  print(
    writer.canWriteEof(),
    writer.getExtraInfo("peername")[1] === port,
    writer.getExtraInfo("none", "default"),
    writer.getExtraInfo("cipher"),
  );
  console.log(
    `${str(writer.transport.isClosing())} ${writer.transport.getExtraInfo("sockname")[0]}`,
  );
  await sleep(0.05);
  server.closeClients();
  print(await reader.read());
  const [secondReader, second] = await openConnection(host, port);
  await sleep(0.05);
  server.close();
  server.abortClients();
  await server.waitClosed();
  second.transport.abort();
  writer.close();
  await writer.waitClosed();
  const broken = new StreamReader();
  broken.setException(new ConnectionResetError("gone"));
  console.log(repr(broken.exception()));
  try {
    await broken.read(1);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ConnectionResetError)) {
      throw error;
    }
    console.log(error.message);
  }
  try {
    await openConnection("no-such-host.invalid", 80);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof GaiError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await run(main);
