import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  dataclass,
  dataField,
  namedTuple,
  print,
  PyTypeError,
} from "aio2ts/runtime/python";

type Level = string;

class Entry extends namedTuple<[level: string, text: string]>("level", "text") {
  declare readonly level: string;
  declare readonly text: string;

  constructor(level: string, text: string = "") {
    super(level, text);
  }
}

interface User {
  id: number;
  name: string;
}

interface Sink {
  write(entry: Entry): Promise<void>;
}

abstract class Storage {
  static count: number = 0;

  abstract load(userId: number): Promise<User | null>;
}

class MemorySink {
  lines: string[];

  constructor(lines: string[]) {
    this.lines = lines;
  }

  async write(entry: Entry): Promise<void> {
    await sleep(0);
    this.lines.push(`${entry.level}: ${entry.text}`);
  }

  static {
    dataclass(this, [dataField("lines")]);
  }
}

class MemoryStorage extends Storage {
  users: Map<number, User>;

  constructor(users: User[]) {
    super();
    this.users = new Map(users.map((user) => [user.id, user] as const));
  }

  override async load(userId: number): Promise<User | null> {
    Storage.count++;
    return this.users.get(userId) ?? null;
  }
}

async function report(
  sink: Sink,
  storage: Storage,
  userId: number,
): Promise<void> {
  const user = await storage.load(userId);
  if (user === null) {
    await sink.write(new Entry("error", `no user ${userId}`));
  } else {
    await sink.write(new Entry("info", user.name));
  }
}

async function main(): Promise<void> {
  const sink = new MemorySink([]);
  const storage = new MemoryStorage([{ id: 1, name: "Ada" }]);
  for (const userId of [1, 2]) {
    await report(sink, storage, userId);
  }
  print(sink.lines, Storage.count);
  const [level, text] = new Entry("info", "x");
  print(level, text, new Entry("error"), new Entry("info", "y").text);
  try {
    throw new PyTypeError(
      "Can't instantiate abstract class Storage without an implementation for abstract method 'load'",
    );
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof PyTypeError)) {
      throw e;
    }
    console.log(`TypeError: ${e.message}`);
  }
}

await main();
