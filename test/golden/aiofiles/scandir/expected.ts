import { writeText } from "aio2ts/runtime/aiofiles";
import { makedirs, scandir, stat, symlink } from "aio2ts/runtime/aiofiles/os";
import {
  asPythonError,
  FileNotFoundError,
  print,
  sorted,
} from "aio2ts/runtime/python";

async function kinds(folder: string): Promise<void> {
  const entries = await scandir(folder);
  for (const entry of sorted(entries, { key: (entry) => entry.name })) {
    let kind: string;
    if (entry.isSymlink()) {
      kind = "link";
    } else if (entry.isDir()) {
      kind = "folder";
    } else if (entry.isFile()) {
      kind = "file";
    } else {
      kind = "other";
    }
    console.log(`${entry.path.padEnd(20)} ${kind}`);
  }
}

async function totalSize(folder: string): Promise<number> {
  let total = 0;
  for (const entry of await scandir(folder)) {
    if (entry.isDir()) {
      total += await totalSize(entry.path);
    } else if (entry.name.endsWith(".txt")) {
      total += (await stat(entry.path)).stSize;
    }
  }
  return total;
}

async function main(): Promise<void> {
  await makedirs("data/deep/er");
  for (const [i, name] of [
    "data/a.txt",
    "data/b.bin",
    "data/deep/c.txt",
    "data/deep/er/d.txt",
  ].entries()) {
    await writeText(name, "x".repeat(10 ** i));
  }
  await symlink("a.txt", "data/z");
  await kinds("data");
  console.log(`${await totalSize("data")}`);

  const manager = await scandir("data/deep");
  const entries = manager;
  try {
    print(sorted(Array.from(entries, (entry) => entry.name)));
  } finally {
    manager.close();
  }
  try {
    await scandir("nowhere");
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
