import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import { fixed, isMain, sum, zip } from "aio2ts/runtime/python";

async function fetch(url: string): Promise<number> {
  // simulated latency
  await sleep(0.01);
  return url.length;
}

async function main(): Promise<void> {
  const urls = [
    "https://a.example",
    "https://bb.example",
    "https://ccc.example",
  ];
  const sizes = await gather(urls.map((url) => () => fetch(url)));
  for (const [url, size] of zip(urls, sizes)) {
    console.log(`${url}: ${size} bytes`);
  }
  const total = sum(sizes);
  console.log(`total: ${total}, average: ${fixed(total / sizes.length, 1)}`);
}

if (isMain(import.meta.url)) {
  await run(main);
}
