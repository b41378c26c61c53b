import {
  CancelledError,
  createTask,
  IncompleteReadError,
  LimitOverrunError,
  run,
  sleep,
  waitFor,
} from "aio2ts/runtime/asyncio";
import {
  asciiBytes,
  asPythonError,
  concatBytes,
  intFromBytes,
  intToBytes,
  OSError,
  print,
  repeat,
  replace,
  str,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import {
  openConnection,
  startServer,
  StreamReader,
  type StreamWriter,
} from "aio2ts/runtime/streams";

async function feed(): Promise<void> {
  const reader = new StreamReader(16);
  reader.feedData(asciiBytes("short\nabc"));
  print(await reader.readline());
  print(await reader.readexactly(2));
  reader.feedData(
    concatBytes(
      concatBytes(repeat(asciiBytes("x"), 40), asciiBytes("\n")),
      asciiBytes("tail"),
    ),
  );
  try {
    await reader.readline();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`ValueError: ${e.message}`);
  }
  reader.feedData(repeat(asciiBytes("y"), 30));
  try {
    await reader.readuntil(asciiBytes("|"));
  } catch (caught) {
    const e = asPythonError(caught);
    if (e instanceof LimitOverrunError) {
      console.log(`${e.message} ${e.consumed}`);
    } else if (e instanceof IncompleteReadError) {
      console.log(`incomplete ${e.message}`);
    } else {
      throw e;
    }
  }
  reader.feedEof();
  try {
    await reader.readexactly(10);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof IncompleteReadError)) {
      throw e;
    }
    print(e, e.partial, e.expected);
  }
  print(await reader.read(), reader.atEof());
  print(await reader.readline());
}

async function handler(
  reader: StreamReader,
  writer: StreamWriter,
): Promise<void> {
  const size = intFromBytes(await reader.readexactly(4), "big");
  const body = await reader.readexactly(size);
  writer.write(intToBytes(body.length, 4, "big"));
  writer.writelines([asciiBytes("ok:"), body.slice(0, 5), asciiBytes("\n")]);
  await writer.drain();
  writer.writeEof();
  print("eof sent", await reader.read(10));
  writer.close();
}

async function main(): Promise<void> {
  await feed();
  const server = await startServer(handler, "127.0.0.1", 0);
  const port = server.sockets[0].getsockname()[1];
  const [reader, writer] = await openConnection("127.0.0.1", port);
  const body = repeat(asciiBytes("z"), 200000);
  writer.write(concatBytes(intToBytes(body.length, 4, "big"), body));
  await writer.drain();
  console.log(`${intFromBytes(await reader.readexactly(4), "big")}`);
  print(await reader.readuntil(asciiBytes("\n")));
  print(await reader.read());
  writer.close();
  await writer.waitClosed();
  console.log(str(writer.isClosing()));
  const task = createTask(() => server.serveForever());
  await sleep(0.01);
  task.cancel();
  try {
    await task.join();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    console.log(`server cancelled ${str(server.isServing())}`);
  }
  try {
    await waitFor(() => openConnection("127.0.0.1", port), 1);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof OSError)) {
      throw e;
    }
    console.log(`${typeName(e)} ${replace(str(e), String(port), "PORT")}`);
  }
  try {
    await openConnection("no-such-host.invalid", 80);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof OSError)) {
      throw e;
    }
    console.log(`${typeName(e)} ${e.errno}`);
  }
}

await run(main);
