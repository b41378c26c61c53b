import {
  type Coroutine,
  iscoroutine,
  join,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  at,
  call,
  DefaultDict,
  Keywords,
  keywordsOf,
  print,
  pyList,
  signature,
  sorted,
  splitKeywords,
} from "aio2ts/runtime/python";

type Handler =
  | ((user: string, first?: boolean | string) => Promise<string>)
  | ((user: string, _?: Keywords) => number);

class Emitter {
  _handlers: DefaultDict<string, Handler[]>;

  constructor() {
    this._handlers = new DefaultDict<string, Handler[]>(pyList);
  }

  on(event: string): (handler: Handler) => Handler {
    const register = (handler: Handler): Handler => {
      at(this._handlers, event).push(handler);
      return handler;
    };
    return register;
  }

  async emit(
    event: string,
    ...params: (string | Keywords)[]
  ): Promise<(string | Coroutine<string> | number)[]> {
    const [args, kwargs] = splitKeywords(params);
    const results: (string | Coroutine<string> | number)[] = [];
    for (const handler of at(this._handlers, event)) {
      let result: Coroutine<string> | number | string = call(
        handler,
        [...args],
        new Keywords(kwargs),
      ) as Coroutine<string> | number;
      if (iscoroutine(result)) {
        result = (await join(result)) as string;
      }
      results.push(result);
    }
    return results;
  }
}

const bus = new Emitter();

async function greet(
  user: string,
  first: boolean | string = false,
): Promise<string> {
  await sleep(0);
  return `${first ? "welcome" : "hello"} ${user}`;
}

signature(greet, "user, first=");
bus.on("login")(greet);

function count(user: string, keywords?: Keywords): number {
  const _ = keywordsOf(keywords);
  return user.length;
}

signature(count, "user, **_");
bus.on("login")(count);

async function main(): Promise<void> {
  print(await bus.emit("login", "ann", new Keywords({ first: true })));
  print(await bus.emit("login", "bob"));
  print(await bus.emit("logout"), sorted(bus._handlers.keys()));
}

await run(main);
