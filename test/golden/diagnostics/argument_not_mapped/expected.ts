import type { Opening, TextFile } from "aio2ts/runtime/aiofiles";
import { notPorted } from "aio2ts/runtime/python";

function private_(path: unknown, flags: unknown): unknown {
  return notPorted("os.open has no port");
}

async function saveSecret(text: unknown): Promise<void> {
  const f = await notPorted<Opening<TextFile>>("aiofiles.open with `private`");
  try {
    await f.write(text as string);
  } finally {
    await f.close();
  }
}

async function main(): Promise<void> {
  console.log("nothing secret today");
}

await main();
