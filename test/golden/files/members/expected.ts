/** The members of files, paths and folders that other programs here do not use. */

import {
  CsvError,
  DictReader,
  QUOTE_MINIMAL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  writer,
} from "aio2ts/runtime/csv";
import { open } from "aio2ts/runtime/files";
import { escapePath, fnmatch, fnmatchFilter, iglob } from "aio2ts/runtime/glob";
import { type BinaryStream, BytesIO, StringIO } from "aio2ts/runtime/io";
import {
  access,
  chdir,
  chmod,
  closeDescriptor,
  curdir,
  devnull,
  environ,
  extsep,
  F_OK,
  getppid,
  getuid,
  link,
  listdir,
  lstat,
  makedirs,
  mkdir,
  osPath,
  pardir,
  pathsep,
  R_OK,
  readlink,
  remove,
  removedirs,
  rename,
  rmdir,
  scandir,
  stat,
  symlink,
  utime,
  W_OK,
  X_OK,
} from "aio2ts/runtime/os";
import { Path, PurePath } from "aio2ts/runtime/pathlib";
import {
  asciiBytes,
  asPythonError,
  at,
  bitOr,
  bytearray,
  equals,
  floatStr,
  print,
  repr,
  sorted,
  str,
  tuple,
} from "aio2ts/runtime/python";
import {
  copy2,
  copyfile,
  copyfileobj,
  copytree,
  getTerminalSize,
  rmtree,
  SameFileError,
  ShutilError,
} from "aio2ts/runtime/shutil";
import {
  gettempdir,
  mkdtemp,
  mkstemp,
  TemporaryDirectory,
  temporaryFile,
} from "aio2ts/runtime/tempfile";

function sizeOf(stream: BinaryStream): number {
  let total = 0;
  let chunk: Uint8Array;
  while ((chunk = stream.read(4)).length > 0) {
    total += chunk.length;
  }
  return total;
}

function streams(folder: string): void {
  const path = osPath.join(folder, "text.txt");
  const text = open(path, "w+", {
    buffering: 1,
    encoding: "utf-8",
    newline: "\n",
  });
  try {
    console.log(
      `${str(text.readable())} ${str(text.writable())} ${str(text.seekable())} ${str(text.isatty())} ${str(text.fileno() > 2)}`,
    );
    text.write("äöü\nzwei\ndrei\n");
    text.flush();
    text.seek(0);
    console.log(`${text.readline()} ${text.tell()} ${text.truncate(8)}`);
  } finally {
    text.close();
  }
  let raw = open(path, "rb");
  try {
    print(
      raw.peek(2).slice(0, 2),
      raw.read1(3),
      raw.name === path,
      raw.mode,
      raw.closed,
    );
    const buffer = bytearray(2);
    print(raw.readinto(buffer), buffer, raw.readlines(), sizeOf(raw));
  } finally {
    raw.close();
  }
  raw = open(path, "ab");
  try {
    raw.writelines([asciiBytes("1\n"), asciiBytes("2\n")]);
  } finally {
    raw.close();
  }
  const memory = new BytesIO();
  memory.writelines([asciiBytes("ab"), asciiBytes("cd")]);
  memory.seek(0, 0);
  print(
    memory.read1(1),
    memory.tell(),
    equals(memory.getbuffer().slice(0, 2), asciiBytes("ab")),
    memory.readable(),
    memory.writable(),
    memory.seekable(),
    memory.isatty(),
  );
  memory.seek(1, 1);
  const target = bytearray(1);
  print(
    memory.readinto(target),
    target,
    memory.truncate(2),
    memory.getvalue(),
    memory.closed,
    sizeOf(memory),
  );
  memory.flush();
  memory.seek(0, 2);
  const words = new StringIO("a\nb\n");
  words.flush();
  print(
    words.readlines(),
    words.tell(),
    words.truncate(1),
    words.getvalue(),
    words.readable(),
    words.writable(),
    words.seekable(),
    words.isatty(),
  );
  words.close();
  console.log(`${str(words.closed)} ${8192}`);
}

function folders(folder: string): void {
  chdir(folder);
  mkdir("one");
  makedirs("two/three");
  new Path("one", "f.txt").touch();
  rename("one/f.txt", "one/g.txt");
  rename("one/g.txt", "one/h.txt");
  link("one/h.txt", "one/i.txt");
  symlink("h.txt", "one/j.txt");
  console.log(
    `${readlink("one/j.txt")} ${str(osPath.islink("one/j.txt"))} ${str(osPath.samefile("one/h.txt", "one/i.txt"))} ${lstat("one/j.txt").stSize}`,
  );
  chmod("one/h.txt", 0o600);
  utime("one/h.txt", tuple(1000, 2000));
  console.log(
    `${floatStr(osPath.getmtime("one/h.txt"))} ${floatStr(osPath.getatime("one/h.txt"))} ${str(osPath.getctime("one/h.txt") > 0)} ${stat("one/h.txt").stMode & 0o777}`,
  );
  console.log(
    `${str(access("one/h.txt", bitOr(R_OK, W_OK)))} ${str(access("one/h.txt", X_OK))} ${str(access("nope", F_OK))}`,
  );
  const context = scandir("one");
  const entries = context;
  try {
    print(
      sorted(
        Array.from(entries)
          .filter((entry) => entry.isFile() && !entry.isSymlink())
          .map((entry) => entry.name),
      ),
    );
  } finally {
    context.close();
  }
  remove("one/i.txt");
  removedirs("two/three");
  print(
    sorted(listdir()),
    osPath.lexists("one/j.txt"),
    osPath.realpath("one/j.txt").endsWith("h.txt"),
  );
  listdir("one").length === 0
    ? (rmdir(osPath.join("one", pardir, "one", curdir, "..", "one")), null)
    : (console.log("not empty"), null);
  console.log(
    `${pathsep} ${extsep} ${devnull} ${str(getppid() > 0)} ${str(getuid() >= 0)}`,
  );
  environ.set("SOME", "1");
  console.log(
    `${osPath.commonpath(["/a/b/c", "/a/b/d"])} ${osPath.commonprefix(["abc", "abd"])} ${str(osPath.isabs("/x"))} ${osPath.normcase("/X")} ${str(osPath.expandvars("$HOME-") !== "")} ${str(osPath.expanduser("~/x").endsWith("/x"))}`,
  );
  const [descriptor, name] = mkstemp({
    suffix: ".tmp",
    prefix: "pre",
    dir: folder,
  });
  closeDescriptor(descriptor);
  console.log(
    `${str(osPath.basename(name).startsWith("pre"))} ${str(osPath.dirname(mkdtemp({ dir: folder })) === folder)} ${str(osPath.isdir(gettempdir()))}`,
  );
  let kept: string;
  const scratch = temporaryFile();
  try {
    scratch.write(asciiBytes("x"));
    kept = scratch.name;
  } finally {
    scratch.close();
  }
  console.log(str(osPath.exists(kept)));
  const temporary = new TemporaryDirectory({ prefix: "t" });
  console.log(str(osPath.isdir(temporary.name)));
  temporary.cleanup();
}

function paths(folder: string): void {
  const root = new Path(folder);
  const file = root.joinpath("data.bin");
  console.log(
    `${file.writeBytes(asciiBytes("123"))} ${file.lstat().stSize} ${str(file.isSymlink())} ${str(file.samefile(str(file)))} ${str(file.match("*.bin"))} ${str(file.isRelativeTo(root))}`,
  );
  file.chmod(0o644);
  root.joinpath("link").symlinkTo(file);
  root.joinpath("hard").hardlinkTo(file);
  print(
    equals(root.joinpath("link").readlink(), file),
    root.joinpath("hard").readBytes(),
    file.replace(root.joinpath("other.bin")).name,
  );
  root.joinpath("new").mkdir();
  root.joinpath("new").rmdir();
  console.log(
    `${Array.from(root.walk(), ([p]) => p.name).length} ${root.anchor} ${root.root} ${repr(root.drive)} ${str(equals(new Path("x").absolute(), Path.cwd().joinpath("x")))}`,
  );
  print(
    new PurePath("a/b").joinpath("c", "d"),
    new Path("/a b").asUri(),
    new Path(root, "other.bin").resolve({ strict: true }).name,
  );
  console.log(
    `${str(equals(copyfile(root.joinpath("other.bin"), root.joinpath("copy.bin")), root.joinpath("copy.bin")))} ${osPath.basename(copy2(root.joinpath("copy.bin"), root.joinpath("again.bin")))}`,
  );
  try {
    copyfile(root.joinpath("copy.bin"), root.joinpath("copy.bin"));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof SameFileError)) {
      throw error;
    }
    console.log(`same file ${str(error instanceof ShutilError)}`);
  }
  copytree(root.joinpath("one"), root.joinpath("two"), { dirsExistOk: true });
  rmtree(root.joinpath("two"), true);
  const source = open(root.joinpath("copy.bin"), "rb");
  try {
    const sink = open(root.joinpath("objects.bin"), "wb");
    try {
      copyfileobj(source, sink);
    } finally {
      sink.close();
    }
  } finally {
    source.close();
  }
  print(
    root.joinpath("objects.bin").readBytes(),
    getTerminalSize(tuple(100, 30))[0] > 0,
    getTerminalSize()[1] > 0,
  );
  print(
    sorted(
      Array.from(iglob(str(root.joinpath("*.bin"))), (p) => osPath.basename(p)),
    ),
    escapePath("a*b"),
    fnmatch("x.py", "*.py"),
    fnmatchFilter(["a.py", "b.txt"], "*.py"),
  );
}

function tables(): void {
  const text = new StringIO();
  writer(text, { quoting: QUOTE_NONNUMERIC }).writerow([1, "a"]);
  writer(text, { lineterminator: "\n", quoting: QUOTE_MINIMAL }).writerow([
    1,
    "a,b",
  ]);
  console.log(repr(text.getvalue()));
  try {
    writer(text, { quoting: QUOTE_NONE }).writerow(["a,b"]);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof CsvError)) {
      throw error;
    }
    console.log(error.message);
  }
  const reader = new DictReader(["n,m", "1,2"]);
  print(
    Array.from(reader, (row) => at(row, "n")),
    reader.fieldnames,
    reader.lineNum,
  );
}

function main(): void {
  const temporaryDirectory = new TemporaryDirectory();
  const folder = temporaryDirectory.name;
  try {
    streams(folder);
    folders(folder);
    paths(folder);
    chdir("/");
  } finally {
    temporaryDirectory.cleanup();
  }
  tables();
}

main();
