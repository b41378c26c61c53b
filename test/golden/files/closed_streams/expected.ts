import { open, type TextFile } from "aio2ts/runtime/files";
import { BytesIO, StringIO } from "aio2ts/runtime/io";
import { osPath, remove, rmdir } from "aio2ts/runtime/os";
import {
  asciiBytes,
  asPythonError,
  call,
  enterWith,
  getAttribute,
  method,
  next,
  print,
  tuple,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import { mkdtemp } from "aio2ts/runtime/tempfile";

const folder = mkdtemp();
const path = osPath.join(folder, "f.txt");
const f = open(path, "w");
try {
  f.write("ab\ncd\nef\n");
} finally {
  f.close();
}

function* opened(): Generator<
  readonly [string, StringIO | BytesIO | TextFile],
  void,
  unknown
> {
  yield tuple("StringIO", new StringIO("ab\ncd\nef\n"));
  yield tuple("BytesIO", new BytesIO(asciiBytes("ab\ncd\nef\n")));
  for (const mode of ["r", "a", "r+", "rb", "ab", "r+b"]) {
    yield tuple(mode, open(path, mode));
  }
}

function ask(stream: StringIO | BytesIO | TextFile, name: string): unknown {
  if (name === "writelines") {
    return (method(stream, "writelines", []), null);
  }
  if (name === "__enter__") {
    const scope = enterWith(stream);
    try {
      return "entered";
    } catch (error) {
      scope.failed(error);
    } finally {
      scope.exit();
    }
  }
  if (name === "next") {
    return next(stream);
  }
  return call(getAttribute(stream, name), []);
}

for (const [label, stream] of opened()) {
  if (["StringIO", "BytesIO", "r", "rb"].includes(label)) {
    print(label, method(stream, "readlines", 3) as (string | Uint8Array)[]);
  }
  method(stream, "close");
  for (const name of [
    "readable",
    "writable",
    "seekable",
    "isatty",
    "flush",
    "readline",
    "writelines",
    "__enter__",
    "next",
    "tell",
  ]) {
    try {
      print(label, name, ask(stream, name));
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      console.log(`${label} ${name} ${typeName(e)} ${e.message}`);
    }
  }
}
remove(path);
rmdir(folder);
