/** Reads log files side by side, filters them, and writes a report: aiofiles end to end. */

import { open, readBytes, readText, writeBytes } from "aio2ts/runtime/aiofiles";
import {
  exists,
  listdir,
  makedirs,
  remove,
  rmdir,
} from "aio2ts/runtime/aiofiles/os";
import { asyncGenerator } from "aio2ts/runtime/asyncio";
import {
  at as pythonAt,
  decode,
  encode,
  isDigit,
  isMain,
  printTo,
  repr,
  rstrip,
  sorted,
  split,
  str,
  tuple,
  zip,
} from "aio2ts/runtime/python";
import { stderr } from "aio2ts/runtime/sys";

interface Row {
  at: string;
  level: string;
  source: string;
  message: string;
}

const LOGS = {
  "web.log": [
    "2024-05-01 10:00:00 INFO started",
    "2024-05-01 10:00:07 ERROR timeout talking to db",
    "2024-05-01 10:01:00 WARNING slow request: 2.5s",
  ],
  "db.log": [
    "2024-05-01 10:00:05 WARNING locks are piling up",
    "2024-05-01 10:00:06 ERROR deadlock detected",
    "this line is broken",
  ],
  "mail.log": ["2024-05-01 09:59:59 INFO nothing to do"],
};

/** Make the input, so that the example needs nothing but itself. */
async function writeSamples(folder: string): Promise<void> {
  await makedirs(folder, undefined, { existOk: true });
  for (const [name, lines] of Object.entries(LOGS)) {
    const f = await open(`${folder}/${name}`, "w", { encoding: "utf-8" });
    try {
      await f.writelines(lines.map((line) => line + "\n"));
    } finally {
      await f.close();
    }
  }
}

/** Yield (timestamp, level, message) for each line of a log. */
const entries = asyncGenerator(async function* entries(path: string) {
  const f = await open(path, undefined, { encoding: "utf-8" });
  try {
    let number = 0;
    for await (const line of f) {
      number++;
      const parts = split(rstrip(line), " ", 3);
      if (parts.length < 4 || !isDigit(parts[0].slice(0, 4))) {
        printTo(
          { file: stderr },
          `${path}:${number}: skipped ${repr(rstrip(line))}`,
        );
        continue;
      }
      const [date, time, level, message] = parts;
      yield tuple(`${date}T${time}`, level, message);
    }
  } finally {
    await f.close();
  }
});

async function problems(
  path: string,
  levels: readonly [string, string] = tuple("WARNING", "ERROR"),
): Promise<Row[]> {
  const items: Row[] = [];
  for await (const [at, level, message] of entries(path)) {
    if ((levels as readonly string[]).includes(level)) {
      items.push({ at, level, source: pythonAt(path.split("/"), -1), message });
    }
  }
  return items;
}

async function main(): Promise<void> {
  const folder = "logs";
  await writeSamples(folder);

  const names = sorted(await listdir(folder));
  const found = await Promise.all(
    names.map((name) => problems(`${folder}/${name}`)),
  );
  for (const [name, rows] of zip(names, found)) {
    console.log(
      `${name.padEnd(10)}${String(rows.length).padStart(2)} problem${rows.length === 1 ? "" : "s"}`,
    );
  }

  const items: Row[] = [];
  for (const rows of found) {
    for (const row of rows) {
      items.push(row);
    }
  }
  const timeline = sorted(items, { key: (row) => row.at });
  const report = await open("report.txt", "w");
  try {
    for (const row of timeline) {
      await report.write(
        `${row.at.slice(11)} ${row.level.padStart(8)} ${row.source}: ${row.message}\n`,
      );
    }
  } finally {
    await report.close();
  }
  await writeBytes("first.bin", encode(timeline[0].message));

  console.log("\nreport.txt:");
  printTo({ end: "" }, await readText("report.txt"));
  const first = await readBytes("first.bin");
  console.log(`first problem: ${decode(first)} (${first.length} bytes)`);

  // leave nothing behind
  for (const path of [
    ...names.map((name) => `${folder}/${name}`),
    "report.txt",
    "first.bin",
  ]) {
    await remove(path);
  }
  await rmdir(folder);
  console.log(`cleaned up: ${str(!(await exists(folder)))}`);
}

if (isMain(import.meta.url)) {
  await main();
}
