import { collected } from "aio2ts/runtime/asyncio";
import {
  ProcessPoolExecutor,
  type ThreadPoolExecutor,
} from "aio2ts/runtime/concurrent";
import { isMain, print } from "aio2ts/runtime/python";

function square(number: number): number {
  return number * number;
}

async function allSquares(pool: ThreadPoolExecutor): Promise<number[]> {
  return [...(await collected(pool.map(square, [[5, 6]])))];
}

if (isMain(import.meta.url)) {
  const processPoolExecutor = new ProcessPoolExecutor(2);
  const pool = processPoolExecutor;
  try {
    print([...(await collected(pool.map(square, [[1, 2, 3]])))]);
    print(await allSquares(pool));
    console.log(`${await pool.submit(square, 4).result()}`);
  } finally {
    await processPoolExecutor.shutdown();
  }
}
