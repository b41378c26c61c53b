import {
  type Coroutine,
  createTask,
  gather,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { count } from "aio2ts/runtime/itertools";
import {
  at,
  BaseException,
  call,
  Counter,
  DefaultDict,
  Deque,
  Exception,
  fixed,
  formatFloat,
  Keywords,
  keywordsOf,
  next,
  print,
  pyList,
  signature,
  sumFloat,
  tuple,
  typed,
  typeName,
  ValueError,
  zip,
} from "aio2ts/runtime/python";

type Handler =
  | ((orderId: number, items: (readonly [string, number])[]) => Promise<string>)
  | ((
      kwargs?: Keywords,
    ) => Promise<Map<string, number | (readonly [string, number] | number)[]>>);

class Bus {
  handlers: DefaultDict<string, Handler[]>;
  log: Deque<
    readonly [
      string,
      Map<string, number | (readonly [string, number] | number)[]>,
    ]
  >;
  stats: Counter<string>;

  constructor() {
    this.handlers = new DefaultDict<string, Handler[]>(pyList);
    this.log = new Deque<
      readonly [
        string,
        Map<string, number | (readonly [string, number] | number)[]>,
      ]
    >([], 4);
    this.stats = new Counter<string>();
  }

  on(topic: string): (fn: Handler) => Handler {
    const register = (fn: Handler): Handler => {
      at(this.handlers, topic).push(fn);
      return fn;
    };
    return register;
  }

  async emit(
    topic: string,
    keywords?: Keywords,
  ): Promise<
    (
      | BaseException
      | string
      | Map<string, number | (readonly [string, number] | number)[]>
    )[]
  > {
    const payload = keywordsOf<number | (readonly [string, number] | number)[]>(
      keywords,
    );
    this.stats.set(topic, at(this.stats, topic) + 1);
    this.log.append(tuple(topic, payload));
    const tasks = at(this.handlers, topic).map((h, i) =>
      createTask(
        call(h, [], new Keywords(payload)) as Coroutine<
          string | Map<string, number | (readonly [string, number] | number)[]>
        >,
        { name: `${topic}-${i}` },
      ),
    );
    const done = await gather(tasks, { returnExceptions: true });
    for (const [t, r] of zip(tasks, done)) {
      if (r instanceof Exception) {
        console.log(
          `  ${t.getName()} failed with ${typeName(r)}(${r.message})`,
        );
      }
    }
    return done.filter((r) => !(r instanceof BaseException));
  }
}

const bus = new Bus();

async function ship(
  orderId: number,
  items: (readonly [string, number])[],
): Promise<string> {
  await sleep(0.01 * items.length);
  return `shipped ${orderId} (${items.length} items)`;
}

signature(ship, "order_id, items");
bus.on("order")(ship);

async function bill(
  orderId: number,
  items: (readonly [string, number])[],
): Promise<string> {
  const total = sumFloat(items.map(([, price]) => price));
  if (total > 100) {
    throw new ValueError(`order ${orderId} too expensive: ${fixed(total, 2)}`);
  }
  return `billed ${formatFloat(total, ",.2f")}`;
}

signature(bill, "order_id, items");
bus.on("order")(bill);

async function pong(
  keywords?: Keywords,
): Promise<Map<string, number | (readonly [string, number] | number)[]>> {
  const kwargs = keywordsOf<number | (readonly [string, number] | number)[]>(
    keywords,
  );
  return kwargs;
}

signature(pong, "**kwargs");
bus.on("ping")(pong);

async function main(): Promise<void> {
  const ids = count(100);
  const orders: (readonly [string, number])[][] = [
    [tuple("pen", 1.5), tuple("ink", 12.25)],
    [tuple("desk", 120.0)],
    [],
  ];
  for (const items of orders) {
    print(
      typed(
        await bus.emit("order", new Keywords({ order_id: next(ids), items })),
        "list[object | str | dict[str, int | list[tuple[str, float] | int]]]",
      ),
    );
  }
  print(
    typed(
      await bus.emit("ping", new Keywords({ a: 1, b: [1, 2] })),
      "list[object | str | dict[str, int | list[tuple[str, float] | int]]]",
    ),
  );
  print(
    typed(
      await bus.emit("nobody"),
      "list[object | str | dict[str, int | list[tuple[str, float] | int]]]",
    ),
  );
  print(bus.stats.mostCommon());
  for (const [topic, payload] of bus.log) {
    print(
      topic,
      typed(payload, "dict[str, int | list[tuple[str, float] | int]]"),
    );
  }
}

await run(main);
