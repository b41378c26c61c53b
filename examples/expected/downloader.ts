/** Download files side by side, at most so many at a time, and report as they come in. */

import { open } from "aio2ts/runtime/aiofiles";
import {
  ClientResponseError,
  ClientSession,
  ClientTimeout,
} from "aio2ts/runtime/aiohttp";
import { Semaphore, settled } from "aio2ts/runtime/asyncio";
import { listdir, osPath } from "aio2ts/runtime/os";
import { BaseException, isMain, zip } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";
import { TemporaryDirectory } from "aio2ts/runtime/tempfile";

const FILES = {
  "poem.txt": "/lines",
  "small.bin": "/bytes/1500",
  "large.bin": "/bytes/40000",
  "missing.txt": "/status/404",
  "stream.txt": "/drip/3/0.02",
};

/** Write what the URL gives to a file, and return its size. */
async function download(
  session: ClientSession,
  url: string,
  target: string,
  limit: Semaphore,
): Promise<number> {
  let size: number;
  await limit.acquire();
  try {
    const response = await session.get(url);
    try {
      response.raiseForStatus();
      size = 0;
      const file = await open(target, "wb");
      try {
        for await (const chunk of response.content.iterChunked(8192)) {
          size += await file.write(chunk);
        }
      } finally {
        await file.close();
      }
    } finally {
      response.release();
    }
  } finally {
    limit.release();
  }
  return size;
}

async function main(base: string, folder: string): Promise<void> {
  const limit = new Semaphore(2);
  const timeout = new ClientTimeout({ total: 30, connect: 5 });
  let results: (number | BaseException)[];
  const session = new ClientSession({ timeout });
  try {
    results = await settled(
      Object.entries(FILES).map(([name, path]) =>
        download(session, base + path, osPath.join(folder, name), limit),
      ),
    );
  } finally {
    await session.close();
  }

  let total = 0;
  for (const [name, result] of zip(Object.keys(FILES), results)) {
    if (result instanceof ClientResponseError) {
      console.log(
        `${name.padEnd(12)} failed: ${result.status} ${result.reason}`,
      );
    } else if (result instanceof BaseException) {
      throw result;
    } else {
      total += result;
      console.log(`${name.padEnd(12)} ${String(result).padStart(6)} bytes`);
    }
  }
  console.log(`${total} bytes in ${listdir(folder).length} files`);
}

if (isMain(import.meta.url)) {
  const temporaryDirectory = new TemporaryDirectory();
  const folder = temporaryDirectory.name;
  try {
    await main(argv[1], folder);
  } finally {
    temporaryDirectory.cleanup();
  }
}
