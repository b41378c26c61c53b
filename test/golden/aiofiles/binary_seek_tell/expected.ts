import { open } from "aio2ts/runtime/aiofiles";
import { asciiBytes, bytes, print } from "aio2ts/runtime/python";

async function main(): Promise<void> {
  let f = await open("data.bin", "wb");
  try {
    await f.write(asciiBytes("header"));
    await f.write(bytes([0, 1, 2, 255]));
    console.log(`at ${await f.tell()}`);
  } finally {
    await f.close();
  }

  f = await open("data.bin", "rb");
  try {
    const head = await f.read(6);
    print(head, await f.tell());
    print([...(await f.read())]);
    await f.seek(2);
    print(await f.read(3));
    print(await f.read(100), await f.read(1));
  } finally {
    await f.close();
  }

  f = await open("data.bin", "r+b");
  try {
    await f.seek(0);
    await f.write(asciiBytes("HE"));
    await f.seek(0);
    print(await f.read());
  } finally {
    await f.close();
  }
}

await main();
