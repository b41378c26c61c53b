import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  AttributeError,
  dataclass,
  dataField,
  Dict,
  equals,
  frozenFields,
  print,
  sorted,
  typeName,
} from "aio2ts/runtime/python";

class Point {
  x: number;
  y: number;

  constructor(x: number, y: number = 0) {
    this.x = x;
    this.y = y;
  }

  static {
    dataclass(this, [dataField("x"), dataField("y")]);
  }
}

class Job {
  id: number;
  name: string;
  priority: number;
  tags: string[];
  done: boolean;

  constructor(
    id: number,
    name: string,
    priority: number = 1.0,
    tags: string[] = [],
    done: boolean = false,
  ) {
    this.id = id;
    this.name = name;
    this.priority = priority;
    this.tags = tags;
    this.done = done;
  }

  async run(): Promise<Job> {
    await sleep(0);
    this.done = true;
    return this;
  }

  static {
    dataclass(this, [
      dataField("id"),
      dataField("name"),
      dataField("priority", { type: "float" }),
      dataField("tags"),
      dataField("done"),
    ]);
  }
}

class Version {
  major: number;
  readonly minor: number;

  constructor(major: number, minor: number) {
    this.major = major;
    this.minor = minor;
    frozenFields(this, new.target, Version);
  }

  static {
    dataclass(this, [dataField("major"), dataField("minor")], {
      order: true,
      frozen: true,
    });
  }
}

async function main(): Promise<void> {
  print(
    new Point(1),
    equals(new Point(1, 2), new Point(1, 2)),
    !equals(new Point(0), new Point(1)),
  );
  const jobs = [new Job(1, "build"), new Job(2, "test", 2.5, ["slow"])];
  jobs[0].tags.push("fast");
  print(jobs[1].tags, jobs[0]);
  for (const job of await Promise.all(jobs.map((j) => j.run()))) {
    print(job);
  }
  print(
    at(sorted([new Version(1, 10), new Version(1, 2), new Version(0, 9)]), -1),
    new Dict([[new Version(1, 2), "x"]]),
  );
  try {
    new Version(1, 0).major = 2;
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof AttributeError)) {
      throw e;
    }
    console.log(`${typeName(e)} ${e.message}`);
  }
}

await main();
