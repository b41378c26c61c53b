/** What the operating system offers and a JavaScript process does not; and streams by their base classes. */

import {
  type BinaryStream,
  BytesIO,
  StringIO,
  type TextStream,
} from "aio2ts/runtime/io";
import { exitNow, getlogin, getpid, kill } from "aio2ts/runtime/os";
import { asciiBytes, notPorted, print } from "aio2ts/runtime/python";
import { Signals } from "aio2ts/runtime/signal";
import { argv } from "aio2ts/runtime/sys";

function asText(stream: TextStream): string {
  return Array.from(stream, (line) => line.toUpperCase()).join("");
}

function asBytes(stream: BinaryStream): Uint8Array {
  return stream.read();
}

function columns(size: readonly [number, number]): number {
  return size[0];
}

function rarely(): void {
  console.log(getlogin());
  kill(getpid(), Signals.SIGTERM);
  notPorted(
    "os.system: Programs are run with `asyncio.create_subprocess_exec`",
  );
  notPorted("os.popen: Programs are run with `asyncio.create_subprocess_exec`");
  notPorted("os.fork: A JavaScript process does not fork");
  notPorted("os.pipe: Pipes of the system have no port");
  notPorted("os.dup: Descriptors are not duplicated");
  notPorted("os.fdopen: Open the file by its path");
  notPorted("os.umask: Node asks for it in the main thread alone");
  exitNow(3);
}

if (argv.length > 5) {
  rarely();
}
print(asText(new StringIO("a\nb")), asBytes(new BytesIO(asciiBytes("xyz"))));
