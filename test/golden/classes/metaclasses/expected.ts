import { sleep } from "aio2ts/runtime/asyncio";
import {
  at,
  type ClassOf,
  construct,
  instanceOf,
  isUninitialized,
  NotImplementedError,
  print,
  str,
  tuple,
  type Uninitialized,
  uninitialized,
} from "aio2ts/runtime/python";

class SingletonMeta {
  static _instances: Map<typeof Settings | typeof Cache, Settings | Cache> =
    new Map<typeof Settings | typeof Cache, Settings | Cache>();

  static callClass(
    cls: typeof Settings | typeof Cache,
    make: () => Settings | Cache,
  ): Settings | Cache {
    if (!SingletonMeta._instances.has(cls)) {
      const instance = make();
      SingletonMeta._instances.set(cls, instance);
    }
    return at(SingletonMeta._instances, cls);
  }
}

class Settings {
  declare name: string;
  declare values: Map<string, number>;

  constructor(name: string = "default") {
    return instanceOf(
      Settings,
      SingletonMeta.callClass(Settings, () => {
        console.log(`init ${name}`);
        this.name = name;
        this.values = new Map<string, number>();
        return this;
      }),
    );
  }

  set(key: string, value: number): void {
    this.values.set(key, value);
  }
}

class Cache {
  declare data: Map<string, string>;

  constructor() {
    return instanceOf(
      Cache,
      SingletonMeta.callClass(Cache, () => {
        this.data = new Map<string, string>();
        return this;
      }),
    );
  }

  async get(key: string): Promise<string | null> {
    await sleep(0);
    return this.data.get(key) ?? null;
  }
}

class Singleton {
  static initClass(cls: ClassOf<typeof Service>): void {
    cls._instance = null;
  }

  static callClass(cls: ClassOf<typeof Service>, make: () => Service): Service {
    if (cls._instance === null) {
      cls._instance = make();
    }
    return cls._instance;
  }
}

class Service {
  declare static _instance: Service | null;
  declare name: string;
  declare calls: number;

  constructor(...args: [name: string] | [Uninitialized]) {
    if (isUninitialized(args)) {
      return;
    }
    return Singleton.callClass(new.target, () => {
      this.initService(...args);
      return this;
    });
  }

  initService(name: string): void {
    this.name = name;
    this.calls = 0;
  }

  async call(): Promise<string> {
    this.calls++;
    await sleep(0);
    return `${this.name}:${this.calls}`;
  }

  static {
    Singleton.initClass(this);
  }
}

class Special extends Service {
  declare extra: number;

  constructor(...args: [name: string, extra?: number]) {
    super(uninitialized);
    return instanceOf(
      new.target,
      Singleton.callClass(new.target, () => {
        this.initSpecial(...args);
        return this;
      }),
    );
  }

  initSpecial(name: string, extra: number = 1): void {
    this.initService(name);
    this.extra = extra;
  }

  static {
    Singleton.initClass(this);
  }
}

class Registry {
  static _classes: Map<string, ClassOf<typeof Command>> = new Map<
    string,
    ClassOf<typeof Command>
  >();

  static newClass(
    made: ClassOf<typeof Command>,
    name: string,
    bases: readonly ClassOf<typeof Command>[],
  ): ClassOf<typeof Command> {
    const new_ = made;
    if (bases.length > 0) {
      Registry._classes.set(name.toLowerCase(), new_);
    }
    return new_;
  }

  static get(name: string): ClassOf<typeof Command> {
    return at(this._classes, name);
  }
}

class Command {
  execute(): string {
    throw new NotImplementedError();
  }

  static {
    Registry.newClass(this, "Command", tuple());
  }
}

class Start extends Command {
  override execute(): string {
    return "started";
  }

  static {
    Registry.newClass(this, "Start", tuple(Command));
  }
}

class Stop extends Command {
  force: boolean;

  constructor(force: boolean = false) {
    super();
    this.force = force;
  }

  override execute(): string {
    return `stopped force=${str(this.force)}`;
  }

  static {
    Registry.newClass(this, "Stop", tuple(Command));
  }
}

async function main(): Promise<void> {
  const first = new Settings("first");
  const second = new Settings("second");
  console.log(`${str(first === second)} ${second.name}`);
  first.set("a", 1);
  print(second.values);
  const c = new Cache();
  c.data.set("k", "v");
  print(await new Cache().get("k"), new Cache() === c, c instanceof Cache);
  const a = new Service("x");
  const b = new Service("y");
  console.log(`${str(a === b)} ${await a.call()} ${await b.call()}`);
  const s = new Special("z", 4);
  console.log(
    `${str(s === new Special("q"))} ${s.name} ${s.extra} ${str(s === a)}`,
  );
  for (const [name, cls] of Registry._classes) {
    console.log(`${name} ${construct(cls).execute()}`);
  }
  console.log(construct(Registry.get("start")).execute());
}

await main();
