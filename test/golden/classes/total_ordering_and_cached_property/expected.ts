import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  cachedProperties,
  deleteAttribute,
  equals,
  equalsOf,
  greaterEqual,
  greaterThan,
  int,
  lessEqual,
  lessThan,
  lessThanOf,
  max,
  min,
  NotImplemented,
  print,
  PyTypeError,
  reprOf,
  sorted,
  str,
  totalOrdering,
  tupleFrom,
} from "aio2ts/runtime/python";

class Version {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  get parts(): readonly number[] {
    console.log(`parsing ${this.text}`);
    return tupleFrom(this.text.split(".").map((part) => int(part)));
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof Version)) {
      return NotImplemented;
    }
    return equals(this.parts, other.parts);
  }

  [lessThanOf](other: Version): boolean {
    if (!(other instanceof Version)) {
      return NotImplemented;
    }
    return lessThan(this.parts, other.parts);
  }

  [reprOf](): string {
    return `v${this.text}`;
  }

  static {
    cachedProperties(this, "parts");
  }
}

totalOrdering(Version);

async function newest(versions: Version[]): Promise<Version> {
  let best = versions[0];
  for (const version of versions.slice(1)) {
    await sleep(0);
    if (greaterThan(version, best)) {
      best = version;
    }
  }
  return best;
}

async function main(): Promise<void> {
  const versions = [
    new Version("1.2"),
    new Version("1.10"),
    new Version("1.9.3"),
  ];
  print(await newest(versions));
  print(sorted(versions), max(versions), min(versions));
  console.log(
    `${str(lessEqual(versions[0], versions[1]))} ${str(greaterEqual(versions[0], versions[1]))} ${str(equals(versions[0], new Version("1.2")))}`,
  );
  try {
    console.log(str(greaterThan(versions[0], 3)));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof PyTypeError)) {
      throw error;
    }
    console.log(error.message);
  }
  deleteAttribute(versions[0], "parts");
  print(versions[0].parts, versions[0].parts);
}

await main();
