import { coroutine } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function save(record: { id: number }): Promise<void> {
  print("saving", record);
}

async function main(): Promise<void> {
  coroutine(save, { id: 1 }); // oops: no await
  await save({ id: 2 });
  console.log("done");
}

await main();
