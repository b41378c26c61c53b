import { writeText } from "aio2ts/runtime/aiofiles";
import {
  exists,
  isdir,
  isfile,
  islink,
  link,
  listdir,
  makedirs,
  mkdir,
  readlink,
  removedirs,
  renames,
  replace,
  samefile,
  stat,
  symlink,
  unlink,
} from "aio2ts/runtime/aiofiles/os";
import { coroutine } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  FileExistsError,
  OSError,
  print,
  sorted,
  str,
  typeName,
} from "aio2ts/runtime/python";

async function write(path: string, text: string): Promise<void> {
  await writeText(path, text);
}

async function links(): Promise<void> {
  await write("report.txt", "numbers\n");
  await symlink("report.txt", "latest");
  await link("report.txt", "copy.txt");
  console.log(await readlink("latest"));
  console.log(
    `${str(await islink("latest"))} ${str(await islink("report.txt"))}`,
  );
  console.log(str(await samefile("latest", "copy.txt")));
  console.log(`${(await stat("copy.txt")).stNlink}`);
  await unlink("latest");
  console.log(
    `${str(await exists("latest"))} ${str(await exists("report.txt"))}`,
  );
}

async function folders(): Promise<void> {
  await makedirs("archive/2024/01");
  await write("archive/2024/01/day.txt", "sunny");
  await renames("archive/2024/01/day.txt", "kept/january/day.txt");
  console.log(
    `${str(await isdir("archive"))} ${str(await isfile("kept/january/day.txt"))}`,
  );
  await replace("kept/january/day.txt", "day.txt");
  await removedirs("kept/january");
  console.log(str(await exists("kept")));
  print(sorted(await listdir()));
}

async function main(): Promise<void> {
  await links();
  await folders();
  for (const attempt of [
    coroutine(unlink, "nothing"),
    coroutine(readlink, "day.txt"),
    coroutine(mkdir, "day.txt"),
  ]) {
    try {
      await attempt.join();
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof OSError)) {
        throw error;
      }
      console.log(`${typeName(error)} ${error.message}`);
    }
  }
  try {
    await makedirs("day.txt");
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof FileExistsError)) {
      throw error;
    }
    console.log(`${error.errno} ${error.strerror} ${error.filename}`);
  }
}

await main();
