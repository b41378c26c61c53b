import { asyncGenerator, sleep } from "aio2ts/runtime/asyncio";

const stream = asyncGenerator(async function* stream() {
  try {
    for (let i = 0; i < 5; i++) {
      yield i;
      await sleep(0);
    }
  } finally {
    console.log("stream closed");
  }
});

async function main(): Promise<void> {
  const gen = stream();
  for await (const n of gen) {
    if (n === 1) {
      break;
    }
  }
  console.log("after break");
  for await (const n of gen) {
    console.log(`goes on with ${n}`);
    if (n === 3) {
      break;
    }
  }
  await gen.aclose();
  console.log("end");
}

await main();
