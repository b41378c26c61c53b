import { coroutine, gather, run, waitFor } from "aio2ts/runtime/asyncio";
import {
  asciiBytes,
  asPythonError,
  assertion,
  concatBytes,
  decode,
  encode,
  isMain,
  KeyboardInterrupt,
  popKey,
  print,
  range,
  rstrip,
  sorted,
  split,
  strip,
  TimeoutError,
} from "aio2ts/runtime/python";
import {
  openConnection,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";
import { exit } from "aio2ts/runtime/sys";

/** A tiny line protocol: SET k v / GET k / DEL k / QUIT. */
class KeyValueStore {
  data: Map<string, string>;

  constructor() {
    this.data = new Map<string, string>();
  }

  execute(line: string): string {
    const parts = split(line);
    if (parts.length === 3 && parts[0] === "SET") {
      const key = parts[1];
      const value = parts[2];
      this.data.set(key, value);
      return "OK";
    } else if (parts.length === 2 && parts[0] === "GET") {
      const key = parts[1];
      return this.data.get(key) ?? "(nil)";
    } else if (parts.length === 2 && parts[0] === "DEL") {
      const key = parts[1];
      return popKey(this.data, key, null) !== null ? "1" : "0";
    } else {
      return "ERR unknown command";
    }
  }
}

async function serveClient(
  store: KeyValueStore,
  reader: StreamReader,
  writer: StreamWriter,
): Promise<void> {
  const peer = writer.getExtraInfo("peername");
  assertion(peer[0] === "127.0.0.1");
  try {
    while (!reader.atEof()) {
      const line = await waitFor(() => reader.readline(), 1.0);
      if (line.length === 0) {
        break;
      }
      const command = strip(decode(line));
      if (command === "QUIT") {
        writer.write(asciiBytes("BYE\r\n"));
        break;
      }
      writer.write(
        concatBytes(encode(store.execute(command)), asciiBytes("\r\n")),
      );
      await writer.drain();
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    writer.write(asciiBytes("TIMEOUT\r\n"));
  } finally {
    writer.close();
  }
}

async function request(port: number, ...commands: string[]): Promise<string[]> {
  const [reader, writer] = await openConnection("127.0.0.1", port);
  const replies: string[] = [];
  for (const command of commands) {
    writer.write(concatBytes(encode(command), asciiBytes("\r\n")));
    await writer.drain();
    const reply = await reader.readuntil(asciiBytes("\r\n"));
    replies.push(rstrip(decode(reply)));
  }
  writer.close();
  await writer.waitClosed();
  return replies;
}

async function main(): Promise<number> {
  const store = new KeyValueStore();
  const server = await startServer(
    async (r, w) => await serveClient(store, r, w),
    "127.0.0.1",
    0,
  );
  const addr = server.sockets[0].getsockname();
  console.log(`Serving on ${addr[0]}`);
  try {
    print(
      await request(addr[1], "SET a 1", "GET a", "DEL a", "GET a", "BOGUS"),
    );
    const results = await gather(
      Array.from(range(3), (i) =>
        coroutine(request, addr[1], `SET k${i} ${i}`, `GET k${i}`, "QUIT"),
      ),
    );
    for (const result of results) {
      print(result);
    }
    print(sorted(store.data.keys()));
  } finally {
    await (server.close(), server.waitClosed());
  }
  return 0;
}

if (isMain(import.meta.url)) {
  try {
    exit(await run(main));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof KeyboardInterrupt)) {
      throw error;
    }
    console.log("bye");
  }
}
