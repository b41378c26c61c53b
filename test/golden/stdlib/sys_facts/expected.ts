import {
  getItem,
  greaterEqual,
  len,
  lessThan,
  sliceOf,
  split,
  str,
  tuple,
} from "aio2ts/runtime/python";
import {
  byteorder,
  executable,
  exit,
  getrecursionlimit,
  platform,
  setrecursionlimit,
  stderr,
  stdin,
  stdout,
  version,
  versionInfo,
} from "aio2ts/runtime/sys";

function depth(n: number): number {
  return n === 0 ? 0 : 1 + depth(n - 1);
}

console.log(
  `${str(greaterEqual(versionInfo, tuple(3, 8)))} ${versionInfo[0] as number} ${str(versionInfo.major === 3)}`,
);
console.log(
  `${len(versionInfo)} ${str(versionInfo.micro >= 0)} ${versionInfo.releaselevel} ${versionInfo.serial}`,
);
if (
  lessThan(
    getItem(versionInfo, sliceOf(null, 2, null)) as readonly number[],
    tuple(3, 7),
  )
) {
  console.log("too old");
  exit(1);
}
console.log(str(split(version)[0].startsWith("3.")));
console.log(
  `${str(["linux", "darwin", "win32"].includes(platform))} ${str(["little", "big"].includes(byteorder))}`,
);
console.log(
  `${str(typeof executable === "string")} ${str(executable.length > 0)}`,
);
const limit = getrecursionlimit();
setrecursionlimit(limit + 500);
console.log(`${getrecursionlimit() - limit} ${depth(500)}`);
console.log(
  `${str(stdout.isatty())} ${stdin.fileno()} ${stdout.fileno()} ${stderr.fileno()}`,
);
console.log("utf-8");
