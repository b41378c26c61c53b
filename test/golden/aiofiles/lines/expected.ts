import { open } from "aio2ts/runtime/aiofiles";
import { print, repr, rstrip } from "aio2ts/runtime/python";

async function countErrors(path: string): Promise<number> {
  let errors = 0;
  const f = await open(path, undefined, { encoding: "utf-8" });
  try {
    for await (let line of f) {
      line = rstrip(line, "\n");
      if (line.startsWith("ERROR")) {
        errors++;
        console.log(repr(line));
      }
    }
  } finally {
    await f.close();
  }
  return errors;
}

async function main(): Promise<void> {
  console.log(`${await countErrors("app.log")} errors`);

  const f = await open("app.log");
  try {
    const first = await f.readline();
    const rest = await f.readlines();
    console.log(repr(first));
    print(rest);
    console.log(repr(await f.readline()));
  } finally {
    await f.close();
  }
}

await main();
