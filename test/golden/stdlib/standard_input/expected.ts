import { run, toThread } from "aio2ts/runtime/asyncio";
import { int, print, repr, strip, sum } from "aio2ts/runtime/python";
import { stdin, type Stream } from "aio2ts/runtime/sys";

function numbers(stream: Stream): number[] {
  return Array.from(stream)
    .filter((line) => strip(line))
    .map((line) => int(line));
}

async function readLine(): Promise<string> {
  return await toThread(() => stdin.readline());
}

async function main(): Promise<void> {
  console.log(`name? ${strip(await readLine())}`);
  console.log(`${repr(stdin.read(4))} ${repr(stdin.readline())}`);
  const found = numbers(stdin);
  print(found, sum(found));
  console.log(`${repr(stdin.readline())} ${repr(stdin.read())}`);
}

await run(main);
