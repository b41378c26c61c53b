import { run } from "aio2ts/runtime/asyncio";
import { osPath } from "aio2ts/runtime/os";
import { asciiBytes, bytesMethod, print } from "aio2ts/runtime/python";
import {
  openUnixConnection,
  type Server,
  startUnixServer,
  type StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";
import { TemporaryDirectory } from "aio2ts/runtime/tempfile";

async function shout(
  reader: StreamReader,
  writer: StreamWriter,
): Promise<void> {
  for await (const line of reader) {
    writer.write(bytesMethod.upper(line));
    await writer.drain();
  }
  writer.close();
}

async function main(): Promise<void> {
  const temporaryDirectory = new TemporaryDirectory();
  const folder = temporaryDirectory.name;
  try {
    const path = osPath.join(folder, "socket");
    const server: Server = await startUnixServer(shout, path);
    const [reader, writer] = await openUnixConnection(path);
    writer.write(asciiBytes("hello\nthere\n"));
    writer.writeEof();
    print(await reader.read());
    writer.close();
    server.close();
    await server.waitClosed();
  } finally {
    temporaryDirectory.cleanup();
  }
}

await run(main);
