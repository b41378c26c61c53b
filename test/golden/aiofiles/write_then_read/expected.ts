import { open, readText } from "aio2ts/runtime/aiofiles";
import { print, splitLines } from "aio2ts/runtime/python";

async function main(): Promise<void> {
  let written: number;
  const f = await open("greeting.txt", "w");
  try {
    written = await f.write("hello\nworld\n");
  } finally {
    await f.close();
  }
  console.log(`wrote ${written}`);

  const contents = await readText("greeting.txt");
  console.log(contents);
  print(contents.length, splitLines(contents));
}

await main();
