import { abspath, getcwd, listdir } from "aio2ts/runtime/aiofiles/os";
import { print, sorted, tuple } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

// The functions are newer than some versions of the library, so they are only tried on request.
async function where(): Promise<readonly [string, boolean]> {
  const here = await getcwd();
  const there = await abspath("data");
  return tuple(here, there === `${here}/data`);
}

async function main(): Promise<void> {
  if (argv.includes("--where")) {
    print(await where());
  } else {
    print(sorted(await listdir(".")));
  }
}

await main();
