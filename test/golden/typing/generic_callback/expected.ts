import { sleep } from "aio2ts/runtime/asyncio";
import {
  at,
  contains,
  containsOf,
  Dict,
  Enum,
  enumMember,
  enumMembers,
  enumNamed,
  equals,
  iterate,
  len,
  lengthOf,
  multiply,
  namedTuple,
  pop,
  print,
  reversed,
  signature,
  str,
  sumOf,
  tuple,
} from "aio2ts/runtime/python";

class State extends Enum {
  static readonly IDLE = new State("IDLE", 1);
  static readonly RUNNING = new State("RUNNING", 2);
  static readonly DONE = new State("DONE", "done");
}

class Event extends namedTuple<[name: string, payload: number]>(
  "name",
  "payload",
) {
  declare readonly name: string;
  declare readonly payload: number;

  constructor(name: string, payload: number = 0) {
    super(name, payload);
  }
}

type Handler = (a: Event) => Promise<boolean>;

class Stack<T> {
  _items: T[];

  constructor() {
    this._items = [];
  }

  push(item: T): void {
    this._items.push(item);
  }

  pop(): T {
    return pop(this._items);
  }

  [lengthOf](): number {
    return this._items.length;
  }

  [Symbol.iterator](): Iterable<T> {
    return reversed(this._items);
  }

  [containsOf](item: T): boolean {
    return contains(this._items, item);
  }

  static {
    signature(this, "");
  }
}

class Machine {
  state: State;
  transitions: Dict<readonly [State, string], State>;
  history: Stack<State>;

  constructor() {
    this.state = State.IDLE;
    this.transitions = new Dict([
      [tuple(State.IDLE, "start"), State.RUNNING],
      [tuple(State.RUNNING, "finish"), State.DONE],
    ]);
    this.history = new Stack<State>();
  }

  async handle(event: Event): Promise<boolean> {
    await sleep(0);
    const key = tuple(this.state, event.name);
    if (!this.transitions.has(key)) {
      console.log(`ignored ${str(event)} in ${str(this.state)}`);
      return false;
    }
    this.history.push(this.state);
    this.state = at(this.transitions, key);
    print(this.state, this.state.name, this.state.value);
    return true;
  }
}

async function drive(handler: Handler, events: Event[]): Promise<number> {
  const items: boolean[] = [];
  for (const e of events) {
    items.push(await handler(e));
  }
  return sumOf(items);
}

async function apply<T>(
  fn: (a: T) => Promise<T>,
  value: T,
  times: number = 2,
): Promise<T> {
  for (let _ = 0; _ < times; _++) {
    value = await fn(value);
  }
  return value;
}

async function double(x: number | string): Promise<number | string> {
  return multiply(x, 2) as number | string;
}

async function main(): Promise<void> {
  const m = new Machine();
  const n = await drive(
    async (event: Event) => m.handle(event),
    [new Event("start"), new Event("start", 3), new Event("finish")],
  );
  print(
    n,
    len(m.history),
    [...iterate(m.history)],
    contains(m.history, State.IDLE),
  );
  print(
    enumMember(State, "done"),
    enumNamed(State, "IDLE"),
    Array.from(enumMembers(State), (s) => s.name),
    State.DONE === enumMember(State, "done"),
  );
  console.log(`${await apply(double, 3)} ${await apply(double, "ab", 3)}`);
  const e = new Event("x", 2);
  print(
    e._replace({ payload: 5 }),
    e._asdict(),
    equals(e, tuple("x", 2)),
    e[0],
    ...e,
  );
}

await main();
