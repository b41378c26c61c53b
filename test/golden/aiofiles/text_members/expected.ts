import { open, type TextFile } from "aio2ts/runtime/aiofiles";
import {
  asPythonError,
  OSError,
  repr,
  str,
  typeName,
} from "aio2ts/runtime/python";

async function abilities(f: TextFile): Promise<string> {
  const able: string[] = [];
  if (await f.readable()) {
    able.push("read");
  }
  if (await f.writable()) {
    able.push("write");
  }
  if (await f.seekable()) {
    able.push("seek");
  }
  if (await f.isatty()) {
    able.push("talk");
  }
  return `${f.name} (${f.mode}): ${able.join(", ")}`;
}

async function shorten(f: TextFile, size: number): Promise<void> {
  console.log(`${await f.truncate(size)}`);
  await f.seek(0);
  console.log(repr(await f.read()));
}

async function main(): Promise<void> {
  let f = await open("notes.txt", "w");
  try {
    console.log(await abilities(f));
    console.log(str(f.fileno() > 2));
    await f.write("first line\nsecond line\n");
  } finally {
    await f.close();
  }
  f = await open("notes.txt");
  try {
    console.log(await abilities(f));
    try {
      await f.write("no");
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof OSError)) {
        throw error;
      }
      console.log(`${typeName(error)} ${error.message}`);
    }
  } finally {
    await f.close();
  }
  f = await open("notes.txt", "r+");
  try {
    console.log(await abilities(f));
    await shorten(f, 10);
    await shorten(f, 5);
    await f.seek(3);
    console.log(`${await f.truncate()}`);
  } finally {
    await f.close();
  }
  f = await open("notes.txt");
  try {
    console.log(`${await f.read(2)} ${await f.read()} ${str(f.closed)}`);
  } finally {
    await f.close();
  }
  console.log(str(f.closed));
}

await main();
