/** A small event bus: handlers subscribe to topics, events are delivered side by side. */

import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import {
  at,
  attribute,
  contains,
  dataclass,
  dataField,
  DefaultDict,
  Dict,
  Exception,
  getItemOf,
  items,
  Keywords,
  keywordsOf,
  LookupError,
  named,
  pyList,
  remove,
  repr,
  sorted,
  str,
  typeName,
  zip,
} from "aio2ts/runtime/python";

type Handler = (a: Event) => Promise<void>;

class Event {
  topic: string;
  data: Map<string, unknown>;

  constructor(topic: string, data: Map<string, unknown> = new Map()) {
    this.topic = topic;
    this.data = data;
  }

  [getItemOf](key: string): unknown {
    return at(this.data, key);
  }

  static {
    dataclass(this, [dataField("topic"), dataField("data")]);
  }
}

/** Delivers events to the handlers of their topic; "*" gets them all. */
class EventBus {
  _handlers: Map<string, Handler[]>;
  delivered: number;
  errors: string[];

  constructor() {
    this._handlers = new DefaultDict<string, Handler[]>(pyList);
    this.delivered = 0;
    this.errors = [];
  }

  subscribe(topic: string): (handler: Handler) => Handler {
    const decorator = named((handler: Handler): Handler => {
      at(this._handlers, topic).push(handler);
      return handler;
    }, "EventBus.subscribe.<locals>.decorator");

    return decorator;
  }

  unsubscribe(topic: string, handler: Handler): boolean {
    const handlers = this._handlers.get(topic) ?? [];
    if (!contains(handlers, handler)) {
      return false;
    }
    remove(handlers, handler);
    return true;
  }

  /** Publish an event and wait until every handler is done with it. */
  async publish(topic: string, keywords?: Keywords): Promise<number> {
    const data = keywordsOf(keywords);
    const event = new Event(topic, data);
    const handlers = [
      ...(this._handlers.get(topic) ?? []),
      ...(this._handlers.get("*") ?? []),
    ];
    const results = await gather(
      handlers.map((handler) => () => handler(event)),
      { returnExceptions: true },
    );
    for (const [handler, result] of zip(handlers, results)) {
      if (result instanceof Exception) {
        this.errors.push(
          `${str(attribute(handler, "__name__"))}: ${typeName(result)}: ${result.message}`,
        );
      } else {
        this.delivered++;
      }
    }
    return handlers.length;
  }
}

const bus = new EventBus();
const stock = new Dict<unknown, number>([
  ["apple", 2],
  ["pear", 0],
]);

async function reserve(event: Event): Promise<void> {
  const item = event[getItemOf]("item");
  await sleep(0.01);
  if (at(stock, item) === 0) {
    throw new LookupError(`no ${str(item)} left`);
  }
  stock.set(item, at(stock, item) - 1);
  console.log(`reserved one ${str(item)}, ${at(stock, item)} left`);
  // a handler may publish events of its own
  await bus.publish(
    "reserved",
    new Keywords({ item, customer: event[getItemOf]("customer") }),
  );
}

bus.subscribe("order")(reserve);

async function sendMail(event: Event): Promise<void> {
  await sleep(0.02);
  console.log(
    `mail to ${str(event[getItemOf]("customer"))}: your ${str(event[getItemOf]("item"))} is on its way`,
  );
}

named(sendMail, "send_mail");
bus.subscribe("reserved")(sendMail);

async function audit(event: Event): Promise<void> {
  const details = sorted(items(event.data))
    .map(([key, value]) => `${key}=${repr(value)}`)
    .join(", ");
  console.log(`[${event.topic}] ${details}`);
}

bus.subscribe("*")(audit);

async function main(): Promise<void> {
  for (const [customer, item] of [
    ["ann", "apple"],
    ["bob", "pear"],
    ["cid", "banana"],
    ["dan", "apple"],
  ]) {
    const count = await bus.publish("order", new Keywords({ customer, item }));
    console.log(`-- ${count} handlers`);
  }

  console.log(
    `unsubscribed: ${str(bus.unsubscribe("*", audit))} ${str(bus.unsubscribe("*", audit))}`,
  );
  await bus.publish("nobody listens");

  console.log(`delivered: ${bus.delivered}`);
  for (const error of bus.errors) {
    console.log(`error in ${error}`);
  }
}

await run(main);
