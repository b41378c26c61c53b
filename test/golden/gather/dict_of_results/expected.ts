import { settled, sleep } from "aio2ts/runtime/asyncio";
import {
  BaseException,
  ConnectionError,
  Exception,
  get,
  getItem,
  max,
  print,
  typeName,
  zip,
} from "aio2ts/runtime/python";

interface Result {
  status: string;
  latency: number;
}

async function check(service: string): Promise<Result> {
  await sleep(0.001);
  if (service === "cache") {
    throw new ConnectionError("refused");
  }
  return { status: "up", latency: service.length };
}

async function checkAll(
  services: string[],
): Promise<Map<string, Result | BaseException>> {
  const results = await settled(services.map((s) => check(s)));
  return new Map(zip(services, results));
}

async function main(): Promise<void> {
  const report = await checkAll(["db", "cache", "queue"]);
  for (const [service, result] of report) {
    if (result instanceof BaseException) {
      console.log(
        `${service.padEnd(6)} DOWN (${typeName(result)}: ${result.message})`,
      );
    } else {
      console.log(
        `${service.padEnd(6)} ${result.status.toUpperCase()} ${result.latency}ms`,
      );
    }
  }
  const up = new Map(
    Array.from(report)
      .filter(([, r]) => !(r instanceof Exception))
      .map(([s, r]) => [s, getItem(r, "latency")] as const),
  );
  print(up, max(up.keys(), { key: (key) => get(up, key, null) }));
}

await main();
