import { readText } from "aio2ts/runtime/aiofiles";
import { asPythonError, FileNotFoundError } from "aio2ts/runtime/python";

async function readConfig(
  path: string,
  default_: string = "{}",
): Promise<string> {
  try {
    return await readText(path);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof FileNotFoundError)) {
      throw e;
    }
    console.log(`not found: ${e.message}`);
    return default_;
  }
}

async function main(): Promise<void> {
  console.log(await readConfig("missing.json"));
  console.log(await readText("nowhere/data.txt"));
}

await main();
