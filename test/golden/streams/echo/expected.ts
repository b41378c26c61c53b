import { run } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  ConnectionRefusedError,
  decode,
  encode,
  OSError,
  repr,
  str,
  typeName,
} from "aio2ts/runtime/python";
import {
  openConnection,
  type Server,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";

async function handleEcho(
  reader: StreamReader,
  writer: StreamWriter,
): Promise<void> {
  const data = await reader.read(100);
  const message = decode(data);
  const addr = writer.getExtraInfo("peername");
  console.log(`Received ${repr(message)} from ${repr(addr[0])}`);
  console.log(`Send: ${repr(message)}`);
  writer.write(data);
  await writer.drain();
  console.log("Close the connection");
  writer.close();
  await writer.waitClosed();
}

async function tcpEchoClient(message: string, port: number): Promise<void> {
  const [reader, writer] = await openConnection("127.0.0.1", port);
  console.log(`Send: ${repr(message)}`);
  writer.write(encode(message));
  await writer.drain();
  const data = await reader.read(100);
  console.log(`Received: ${repr(decode(data))}`);
  console.log("Close the connection");
  writer.close();
  await writer.waitClosed();
}

async function main(): Promise<void> {
  const server: Server = await startServer(handleEcho, "127.0.0.1", 0);
  const [host, port] = server.sockets[0].getsockname();
  console.log(`${host} ${str(port > 0)}`);
  try {
    await tcpEchoClient("Hello World!", port);
    await tcpEchoClient("Second", port);
    console.log(str(server.isServing()));
  } finally {
    await (server.close(), server.waitClosed());
  }
  console.log(`${str(server.isServing())} ${server.sockets.length}`);
  try {
    await openConnection("127.0.0.1", 1);
  } catch (caught) {
    const e = asPythonError(caught);
    if (e instanceof ConnectionRefusedError) {
      console.log(`${typeName(e)} ${e.message}`);
    } else if (e instanceof OSError) {
      console.log(`other ${e.message}`);
    } else {
      throw e;
    }
  }
}

await run(main);
