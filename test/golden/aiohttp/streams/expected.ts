import { ClientSession } from "aio2ts/runtime/aiohttp";
import { decode, max, print, str, strip, sum } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function main(): Promise<void> {
  const base = argv[1];
  const session = new ClientSession();
  try {
    let response = await session.get(`${base}/bytes/2500`);
    try {
      const sizes: number[] = [];
      for await (const chunk of response.content.iterChunked(1000)) {
        sizes.push(chunk.length);
      }
      console.log(
        `${sum(sizes)} ${str(max(sizes) <= 1000)} ${str(response.content.atEof())} ${response.content.totalBytes}`,
      );
    } finally {
      response.release();
    }
    response = await session.get(`${base}/lines`);
    try {
      print(await response.content.readline());
      print(await response.content.read(4));
      print(await response.content.readexactly(3));
      const rest = await response.content.read();
      print(rest.length > 0, await response.content.readany());
    } finally {
      response.release();
    }
    response = await session.get(`${base}/drip/3/0.02`);
    try {
      for await (const line of response.content) {
        console.log(strip(decode(line)));
      }
    } finally {
      response.release();
    }
    let total = 0;
    response = await session.get(`${base}/drip/2/0.01`);
    try {
      for await (const data of response.content.iterAny()) {
        total += data.length;
      }
    } finally {
      response.release();
    }
    console.log(`${total}`);
  } finally {
    await session.close();
  }
}

await main();
