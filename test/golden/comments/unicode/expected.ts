import { sleep } from "aio2ts/runtime/asyncio";
import { center } from "aio2ts/runtime/python";

// 非同期処理の例 🚀

/** 挨拶する。 */
async function あいさつ(名前: string): Promise<string> {
  await sleep(0); // 少し待つ ⏳
  return `こんにちは、${名前}さん`;
}

async function main(): Promise<void> {
  // Комментарий на русском: café, naïve
  console.log(await あいさつ("花子"));
  const naïve = "été";
  console.log(`${naïve.toUpperCase()} ${center("日本語", 9, "・")}`); // ← 全角
  console.log("🎉 done ☃ é 😀");
}

await main();
