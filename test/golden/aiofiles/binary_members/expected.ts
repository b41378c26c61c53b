import { type BinaryFile, open } from "aio2ts/runtime/aiofiles";
import {
  asciiBytes,
  type ByteArray,
  bytearray,
  bytes,
  equals,
  getItem,
  print,
  range,
  sliceOf,
  str,
  sum,
} from "aio2ts/runtime/python";

async function checksum(f: BinaryFile): Promise<number> {
  let total = 0;
  const buffer = bytearray(4);
  let count: number;
  while ((count = await f.readinto(buffer)) !== 0) {
    total += sum(getItem(buffer, sliceOf(null, count, null)) as ByteArray);
  }
  return total;
}

async function abilities(f: BinaryFile): Promise<void> {
  console.log(
    `${f.name} ${f.mode} ${str(f.readable())} ${str(await f.writable())} ${str(await f.seekable())} ${str(await f.isatty())} ${str(f.fileno() > 2)}`,
  );
}

async function main(): Promise<void> {
  let f = await open("data.bin", "wb");
  try {
    await abilities(f);
    await f.write(bytes(range(10)));
    await f.writelines([asciiBytes("\0"), asciiBytes("ÿ")]);
  } finally {
    await f.close();
  }
  f = await open("data.bin", "rb");
  try {
    await abilities(f);
    console.log(`${await checksum(f)}`);
    await f.seek(0);
    print(
      await f.read1(3),
      !equals(await f.peek(1), asciiBytes("")),
      await f.tell(),
    );
    print(await f.read());
  } finally {
    await f.close();
  }
  f = await open("data.bin", "rb+");
  try {
    console.log(`${await f.truncate(4)}`);
    print(await f.read());
    await f.seek(0);
    print(await f.readline());
  } finally {
    await f.close();
  }
}

await main();
