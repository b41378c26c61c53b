import {
  type BinaryFile,
  readText,
  type TextFile,
  writeText,
} from "aio2ts/runtime/aiofiles";
import { exists, isdir, listdir, remove } from "aio2ts/runtime/aiofiles/os";
import {
  namedTemporaryFile,
  temporaryDirectory,
  temporaryFile,
} from "aio2ts/runtime/aiofiles/tempfile";
import {
  asciiBytes,
  asyncEnterOf,
  print,
  sorted,
  str,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function named(): Promise<void> {
  let path: string;
  const f = await namedTemporaryFile("w+", { suffix: ".log", prefix: "run-" });
  try {
    path = f.name;
    console.log(
      `${str(path.includes("run-"))} ${str(path.endsWith(".log"))} ${str(await exists(path))}`,
    );
    await f.write("one\ntwo\n");
    await f.seek(0);
    print(await f.readlines());
  } finally {
    await f.close();
  }
  console.log(str(await exists(path)));
}

async function kept(): Promise<void> {
  let path: string;
  const f = await namedTemporaryFile("w", { dir: ".", delete: false });
  try {
    path = f.name;
    await f.write("stays");
  } finally {
    await f.close();
  }
  console.log(await readText(path));
  await remove(path);
}

async function unnamed(): Promise<void> {
  let f: BinaryFile | TextFile = await temporaryFile();
  try {
    console.log(`${await f.write(asciiBytes("binary by default"))}`);
    await f.seek(7);
    print(await f.read());
  } finally {
    await f.close();
  }
  f = await temporaryFile("w+", { encoding: "utf-8" });
  try {
    await f.write("caffè");
    await f.seek(0);
    console.log(await f.read());
  } finally {
    await f.close();
  }
}

async function folder(): Promise<void> {
  const temporaryDirectory2 = temporaryDirectory({ prefix: "work-" });
  const path = await temporaryDirectory2[asyncEnterOf]();
  try {
    console.log(`${str(path.includes("work-"))} ${str(await isdir(path))}`);
    for (const name of ["b", "a"]) {
      await writeText(`${path}/${name}.txt`, name);
    }
    print(sorted(await listdir(path)));
  } finally {
    await temporaryDirectory2.cleanup();
  }
  console.log(str(await exists(path)));
}

async function main(): Promise<void> {
  // The older of the library's versions can't open named ones with Python 3.13.
  if (argv.includes("--named")) {
    await named();
    await kept();
  }
  await unnamed();
  await folder();
}

await main();
