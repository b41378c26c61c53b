import { open } from "aio2ts/runtime/files";
import {
  BytesIO,
  StringIO,
  type TextStream,
  UnsupportedOperation,
} from "aio2ts/runtime/io";
import {
  asciiBytes,
  asPythonError,
  bytes,
  enumerate,
  FileExistsError,
  FileNotFoundError,
  next,
  partition,
  print,
  printTo,
  range,
  repr,
  rstrip,
  splitLines,
  str,
  strip,
  sum,
  tuple,
  typed,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

function dump(
  rows: (
    readonly [number | string, number | null] | readonly [number, number]
  )[],
  out: TextStream,
): void {
  for (const row of rows) {
    out.write(
      row
        .map((cell) => str(typed(cell, "int | str | None | float")))
        .join(",") + "\n",
    );
  }
}

function readConfig(path: string): Map<string, string> {
  const config = new Map<string, string>();
  const f = open(path, "r", { encoding: "utf-8" });
  try {
    for (let line of f) {
      line = strip(line);
      if (!line || line.startsWith("#")) {
        continue;
      }
      const [key, , value] = partition(line, "=");
      const value2 = strip(value);
      config.set(strip(key), value2);
    }
  } finally {
    f.close();
  }
  return config;
}

function main(): void {
  let f = open("config.txt", "w");
  try {
    f.write("# comment\nname = demo\n\nport=8080\n");
  } finally {
    f.close();
  }
  print(readConfig("config.txt"));
  f = open("config.txt", "a");
  try {
    printTo({ file: f }, "extra = 1");
    f.writelines(["a=b\n", "c=d\n"]);
  } finally {
    f.close();
  }
  let rest: string[];
  f = open("config.txt");
  try {
    printTo({ end: "" }, f.readline());
    console.log(`${f.read(4)} ${f.tell()}`);
    rest = f.readlines();
  } finally {
    f.close();
  }
  print(rest, rest.length);
  let b = open("data.bin", "wb");
  try {
    b.write(bytes(range(10)));
  } finally {
    b.close();
  }
  b = open("data.bin", "rb");
  try {
    const head = b.read(3);
    b.seek(-2, 2);
    print(head, b.read(), b.tell());
  } finally {
    b.close();
  }
  try {
    open("missing.txt");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof FileNotFoundError)) {
      throw e;
    }
    console.log(`${e.message} ${e.errno} ${e.filename}`);
  }
  try {
    f = open("config.txt", "x");
    try {
    } finally {
      f.close();
    }
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof FileExistsError)) {
      throw e;
    }
    console.log(`${typeName(e)} ${e.message}`);
  }
  try {
    f = open("config.txt");
    try {
      f.write("x");
    } finally {
      f.close();
    }
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof UnsupportedOperation)) {
      throw e;
    }
    console.log(`unsupported ${e.message}`);
  }
  f = open("config.txt", "r", { encoding: "utf-8" });
  console.log(`${f.name} ${f.mode} ${str(f.closed)} ${f.encoding}`);
  f.close();
  try {
    f.read();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
  const buffer = new StringIO();
  dump([tuple(1, 2), tuple("a", null)], buffer);
  console.log(repr(buffer.getvalue()));
  dump([tuple(3, 4.5)], stdout);
  printTo({ file: buffer }, "to buffer");
  buffer.seek(0);
  for (const [n, line] of enumerate(buffer, 1)) {
    console.log(`${n} ${rstrip(line)}`);
  }
  const raw = new BytesIO(asciiBytes("line one\nline two\n"));
  print(raw.readline(), raw.read(), raw.getvalue().slice(0, 4));
  const text = open("config.txt").read();
  console.log(
    `${splitLines(text).length} ${sum(Array.from(open("config.txt"), () => 1))}`,
  );
  const src = open("in.txt", "w");
  try {
    const dst = open("out.txt", "w");
    try {
      src.write("x\n".repeat(3));
      dst.write("y\n");
    } finally {
      dst.close();
    }
  } finally {
    src.close();
  }
  const a = open("in.txt");
  try {
    const b2 = open("out.txt");
    try {
      print([...a], [...b2]);
    } finally {
      b2.close();
    }
  } finally {
    a.close();
  }
  const lines = Array.from(open("in.txt"), (line) => strip(line));
  print(lines);
  const fh = open("in.txt");
  try {
    const first = next(fh);
    let chunk: string;
    while ((chunk = fh.read(1))) {
      printTo({ end: " " }, repr(chunk));
    }
    console.log(first);
  } finally {
    fh.close();
  }
}

async function run(): Promise<void> {
  main();
}

await run();
