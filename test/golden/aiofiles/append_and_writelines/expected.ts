import { open, readText, writeText } from "aio2ts/runtime/aiofiles";
import {
  asPythonError,
  FileExistsError,
  print,
  repr,
} from "aio2ts/runtime/python";

async function append(path: string, ...lines: string[]): Promise<void> {
  Object.freeze(lines);
  const f = await open(path, "a");
  try {
    await f.writelines(lines.map((line) => `${line}\n`));
  } finally {
    await f.close();
  }
}

async function main(): Promise<void> {
  await append("notes.txt", "one", "two");
  await append("notes.txt", "three");
  let f = await open("notes.txt");
  try {
    print(await f.readlines());
  } finally {
    await f.close();
  }

  // "w" truncates
  await writeText("notes.txt", "");
  console.log(repr(await readText("notes.txt")));

  try {
    f = await open("notes.txt", "x");
    try {
      await f.write("new");
    } finally {
      await f.close();
    }
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof FileExistsError)) {
      throw error;
    }
    console.log("already there");
  }
}

await main();
