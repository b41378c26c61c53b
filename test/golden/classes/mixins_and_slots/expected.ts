import { sleep } from "aio2ts/runtime/asyncio";
import {
  attribute,
  iterate,
  mixin,
  print,
  pyObject,
  sharedAttributes,
  str,
  tuple,
  typeName,
} from "aio2ts/runtime/python";

class LogMixin {
  log(message: string): void {
    console.log(`[${typeName(this)}] ${message}`);
  }
}

class CountMixin {
  static count = 0;

  declare count: number;

  bump(): number {
    this.count++;
    return this.count;
  }

  static {
    sharedAttributes(this, "count");
  }
}

class Service extends mixin(LogMixin, CountMixin) {
  name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  async start(): Promise<number> {
    this.log(`${this.name} starting`);
    await sleep(0);
    return this.bump();
  }
}

class Point {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    [this.x, this.y] = [x, y];
  }
}

async function main(): Promise<void> {
  const s = new Service("db");
  console.log(
    `${await s.start()} ${await s.start()} ${Service.count} ${CountMixin.count}`,
  );
  print(
    Array.from(iterate(tuple(Service, LogMixin, CountMixin, pyObject)), (cls) =>
      attribute(cls, "__name__"),
    ),
  );
  const p = new Point(1, 2);
  p.x++;
  console.log(`${p.x} ${p.y} ${str(s instanceof LogMixin)}`);
}

await main();
