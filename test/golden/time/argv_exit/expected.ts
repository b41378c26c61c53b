import { sleep } from "aio2ts/runtime/asyncio";
import { print, printTo } from "aio2ts/runtime/python";
import { argv, exit, stderr } from "aio2ts/runtime/sys";

async function main(names: string[]): Promise<void> {
  if (names.length === 0) {
    printTo({ file: stderr }, "usage: app.py NAME...");
    exit(2);
  }
  for (const name of names) {
    console.log(`Hello, ${name}`);
    await sleep(0);
  }
  if (names.includes("--fail")) {
    exit(3);
  }
  console.log("not reached");
}

print(argv.length, argv.slice(1));
try {
  await main(argv.slice(1));
} finally {
  console.log("bye");
}
