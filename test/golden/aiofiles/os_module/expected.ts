import { writeText } from "aio2ts/runtime/aiofiles";
import {
  exists,
  getsize,
  isdir,
  isfile,
  listdir,
  makedirs,
  mkdir,
  remove,
  rename,
  rmdir,
  stat,
} from "aio2ts/runtime/aiofiles/os";
import {
  asPythonError,
  FileNotFoundError,
  print,
  sorted,
  str,
} from "aio2ts/runtime/python";

async function main(): Promise<void> {
  await mkdir("out");
  await makedirs("out/a/b", undefined, { existOk: true });
  await writeText("out/x.txt", "12345");

  console.log(`${str(await exists("out/x.txt"))} ${str(await isdir("out/a"))}`);
  console.log(
    `${(await stat("out/x.txt")).stSize} ${await getsize("out/x.txt")}`,
  );
  await rename("out/x.txt", "out/y.txt");
  print(sorted(await listdir("out")));
  await remove("out/y.txt");
  await rmdir("out/a/b");
  console.log(str(await isfile("out/y.txt")));
  try {
    await remove("out/y.txt");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof FileNotFoundError)) {
      throw e;
    }
    console.log(e.message);
  }
}

await main();
