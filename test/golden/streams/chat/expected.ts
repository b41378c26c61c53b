import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  asciiBytes,
  decode,
  deleteAt,
  encode,
  items,
  print,
  rstrip,
  strip,
  tuple,
} from "aio2ts/runtime/python";
import {
  openConnection,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";

class ChatServer {
  clients: Map<string, StreamWriter>;

  constructor() {
    this.clients = new Map<string, StreamWriter>();
  }

  async broadcast(text: string, sender: string | null = null): Promise<void> {
    for (const [name, writer] of [...items(this.clients)]) {
      if (name !== sender) {
        writer.write(encode(`${text}\n`));
        await writer.drain();
      }
    }
  }

  async handle(reader: StreamReader, writer: StreamWriter): Promise<void> {
    const name = strip(decode(await reader.readline()));
    this.clients.set(name, writer);
    await this.broadcast(`* ${name} joined`, name);
    try {
      for await (const line of reader) {
        const text = rstrip(decode(line));
        if (text === "/quit") {
          break;
        }
        await this.broadcast(`<${name}> ${text}`, name);
      }
    } finally {
      deleteAt(this.clients, name);
      await this.broadcast(`* ${name} left`);
      writer.close();
      await writer.waitClosed();
    }
  }
}

async function client(
  port: number,
  name: string,
  lines: string[],
  expect: number,
): Promise<readonly [string, string[], Uint8Array]> {
  const [reader, writer] = await openConnection("127.0.0.1", port);
  writer.write(encode(`${name}\n`));
  await sleep(0.05);
  for (const line of lines) {
    writer.write(encode(line + "\n"));
    await writer.drain();
    await sleep(0.05);
  }
  const got: string[] = [];
  while (got.length < expect) {
    const line = await reader.readline();
    if (line.length === 0) {
      break;
    }
    got.push(strip(decode(line)));
  }
  writer.write(asciiBytes("/quit\n"));
  const rest = await reader.read();
  writer.close();
  await writer.waitClosed();
  return tuple(name, got, rest);
}

async function main(): Promise<void> {
  const chat = new ChatServer();
  const server = await startServer(
    async (reader: StreamReader, writer: StreamWriter) =>
      chat.handle(reader, writer),
    "127.0.0.1",
    0,
  );
  const port = server.sockets[0].getsockname()[1];
  async function late(): Promise<readonly [string, string[], Uint8Array]> {
    await sleep(0.02);
    return await client(port, "bob", ["hi ann"], 0);
  }
  const results = await gather([
    () => client(port, "ann", ["anyone?", "hello"], 3),
    late,
  ]);
  for (const r of results) {
    print(r);
  }
  server.close();
  await server.waitClosed();
  print("done", chat.clients);
}

await run(main);
