import { open, readText } from "aio2ts/runtime/aiofiles";
import { gather, lazy, run } from "aio2ts/runtime/asyncio";
import { map, print, repr, zip } from "aio2ts/runtime/python";

async function copy(source: string, target: string): Promise<string> {
  const src = await open(source, "rb");
  try {
    const dst = await open(target, "wb");
    try {
      let chunk: Uint8Array;
      while ((chunk = await src.read(4)).length > 0) {
        await dst.write(chunk);
      }
    } finally {
      await dst.close();
    }
  } finally {
    await src.close();
  }
  return target;
}

async function read(path: string): Promise<string> {
  return await readText(path);
}

async function main(): Promise<void> {
  const names = await gather(
    ["one", "two"].map((n) => () => copy(`${n}.txt`, `${n}.bak`)),
  );
  print(names);
  const texts = await gather([...map(lazy(read), names)]);
  for (const [name, text] of zip(names, texts)) {
    console.log(`${name}: ${repr(text)}`);
  }
}

await run(main);
