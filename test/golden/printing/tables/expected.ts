import { sleep } from "aio2ts/runtime/asyncio";
import {
  divide,
  format,
  formatFloat,
  percent,
  print,
  sumOf,
  tuple,
  typed,
} from "aio2ts/runtime/python";

const SERVICES = [
  tuple("auth", 0.0123, 200),
  tuple("billing", 1.5, 503),
  tuple("search", 12.25, 200),
];

async function check(
  name: string | number,
  seconds: string | number,
  status: string | number,
): Promise<{
  name: string | number;
  seconds: string | number;
  status: string | number;
  ok: boolean;
}> {
  await sleep(0);
  return { name, seconds, status, ok: status === 200 };
}

async function main(): Promise<void> {
  const rows = await Promise.all(SERVICES.map((service) => check(...service)));
  console.log(
    `${"service".padEnd(10)}|${"time".padStart(8)}|${format("status", "^8")}|`,
  );
  console.log("-".repeat(10) + "+" + "-".repeat(8) + "+" + "=".repeat(8) + "+");
  for (const row of rows) {
    const mark = row.ok ? "✓" : "✗";
    console.log(
      `${format(row.name, "<10")}|${format(row.seconds, ">7.2f")}s|${format(row.status, "^8")}|${mark}`,
    );
  }
  const average = divide(
    sumOf(rows.map((row) => row.seconds)),
    rows.length,
  ) as number;
  console.log(percent("average: %.3f", typed(average, "float")));
  console.log(
    `total: ${format(sumOf(rows.map((row) => row.seconds)), ">10.1f")}`,
  );
  console.log(
    `${formatFloat(rows.filter((r) => r.ok).length / rows.length, ".1%")} up`,
  );
  print(
    typed(
      rows[0],
      '{"name": str | float | int, "seconds": str | float | int, "status": str | float | int, "ok": bool}',
    ),
  );
}

await main();
