import { sleep } from "aio2ts/runtime/asyncio";
import {
  dataclass,
  dataField,
  getItem,
  iterate,
  method,
  print,
} from "aio2ts/runtime/python";

class User {
  name: string;
  age: number;
  tags: string[] | null;

  constructor(name: string, age: number = 0, tags: string[] | null = null) {
    this.name = name;
    this.age = age;
    this.tags = tags;
  }

  static {
    dataclass(this, [dataField("name"), dataField("age"), dataField("tags")]);
  }
}

class Store {
  raw: unknown;
  users: Map<string, User>;
  limit: number;
  title: unknown;
  counts: Map<string, number>;

  constructor(raw: unknown) {
    this.raw = raw;
    this.users = new Map<string, User>();
    this.limit = getItem(raw, "limit") as number;
    this.title = "none";
    this.counts = new Map<string, number>();
  }

  load(): User[] {
    for (const entry of iterate(getItem(this.raw, "users"))) {
      const user = new User(
        getItem(entry, "name") as string,
        method(entry, "get", "age", 0) as number,
        method(entry, "get", "tags") as string[] | null,
      );
      this.users.set(user.name, user);
      this.counts.set(user.name, getItem(entry, "n") as number);
    }
    this.title = getItem(this.raw, "title");
    return [...this.users.values()];
  }

  find(name: string): User | null {
    return this.users.get(name) ?? null;
  }

  first(): string {
    return getItem(this.raw, "users", 0, "name") as string;
  }
}

async function show(label: string, value: number): Promise<void> {
  await sleep(0);
  console.log(`${label} ${value}`);
}

async function main(): Promise<void> {
  const store = new Store(
    new Map<
      string,
      number | string | Map<string, string | number | string[]>[]
    >([
      ["limit", 3],
      ["title", "T"],
      [
        "users",
        [
          new Map<string, string | number | string[]>([
            ["name", "ann"],
            ["n", 1],
            ["age", 5],
          ]),
          new Map<string, string | number | string[]>([
            ["name", "bob"],
            ["n", 2],
            ["tags", ["x"]],
          ]),
        ],
      ],
    ]),
  );
  for (const u of store.load()) {
    print(u);
  }
  print(
    store.title,
    store.limit,
    store.counts,
    store.find("ann"),
    store.find("zed"),
    store.first(),
  );
  await show(
    getItem(store.raw, "title") as string,
    getItem(store.raw, "limit") as number,
  );
}

await main();
