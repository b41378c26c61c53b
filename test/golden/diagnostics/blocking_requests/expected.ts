import { method, notPorted, print } from "aio2ts/runtime/python";

async function fetch(url: string): Promise<unknown> {
  const response = notPorted("requests.get: requests has no port; use aiohttp");
  return method(response, "json");
}

async function main(): Promise<void> {
  console.log("offline today");
  if (false) {
    print(await fetch("https://example.org"));
  }
}

await main();
