import type { Opening, TextFile } from "aio2ts/runtime/aiofiles";
import { NotPortedError } from "aio2ts/runtime/python";

function private_(path: unknown, flags: unknown): unknown {
  return ((): never => {
    throw new NotPortedError("os.open has no port");
  })();
}

async function saveSecret(text: unknown): Promise<void> {
  const f = await ((): Opening<TextFile> => {
    throw new NotPortedError("aiofiles.open with `private`");
  })();
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
