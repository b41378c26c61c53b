import { writeText } from "aio2ts/runtime/aiofiles";
import {
  access,
  getatime,
  getctime,
  getmtime,
  mkdir,
  stat,
  type StatResult,
  symlink,
} from "aio2ts/runtime/aiofiles/os";
import {
  asPythonError,
  bitOr,
  FileNotFoundError,
  formatInt,
  str,
  truncate,
} from "aio2ts/runtime/python";
import { time } from "aio2ts/runtime/time";

const READ = 4;
const WRITE = 2;
const RUN = 1;

async function describe(path: string): Promise<StatResult> {
  const status = await stat(path);
  const kind = (status.stMode & 0o170000) === 0o040000 ? "folder" : "file";
  console.log(
    `${path}: ${kind}, mode ${formatInt(status.stMode & 0o600, "o")}, ${kind === "file" ? status.stSize : "-"} bytes`,
  );
  return status;
}

async function times(path: string): Promise<number> {
  const modified = await getmtime(path);
  const accessed = await getatime(path);
  const changed = await getctime(path);
  console.log(
    `${str(Math.abs(modified - accessed) < 60)} ${str(Math.abs(changed - modified) < 60)} ${str(typeof modified === "number")}`,
  );
  return modified;
}

async function main(): Promise<void> {
  const before = time() - 5;
  await writeText("a.txt", "hello");
  await mkdir("folder");
  const first = await describe("a.txt");
  const folder = await describe("folder");
  console.log(
    `${str(first.stDev === folder.stDev)} ${str(first.stIno === folder.stIno)}`,
  );
  console.log(
    `${str(first.stUid === folder.stUid)} ${str(first.stGid === folder.stGid)}`,
  );
  console.log(`${first.stNlink}`);
  console.log(
    `${str(first.stAtime > before)} ${str(first.stMtime > before)} ${str(first.stCtime > before)}`,
  );
  console.log(
    str(
      Math.floor(first.stMtimeNs / 1_000_000_000) === truncate(first.stMtime),
    ),
  );
  console.log(str((await times("a.txt")) === first.stMtime));

  console.log(
    `${str(await access("a.txt", READ))} ${str(await access("a.txt", bitOr(READ, WRITE)))}`,
  );
  console.log(
    `${str(await access("a.txt", RUN))} ${str(await access("b.txt", READ))}`,
  );

  await symlink("missing", "dangling");
  const itself = await stat("dangling", { followSymlinks: false });
  console.log(`${itself.stSize}`);
  try {
    await stat("dangling");
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    console.log(error.filename);
  }
}

await main();
