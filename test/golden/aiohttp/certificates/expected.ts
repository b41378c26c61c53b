import { ClientSession, TCPConnector } from "aio2ts/runtime/aiohttp";
import { argv } from "aio2ts/runtime/sys";

async function main(): Promise<void> {
  const base = argv[1];
  const connector = new TCPConnector({ ssl: false });
  const session = new ClientSession({ connector });
  try {
    const response = await session.get(base + "/", { ssl: false });
    try {
      console.log(`${response.status}`);
    } finally {
      response.release();
    }
  } finally {
    await session.close();
  }
}

await main();
