import {
  type Coroutine,
  iscoroutine,
  iscoroutinefunction,
  join,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import { register } from "aio2ts/runtime/atexit";
import { bisectLeft, bisectRight, insortRight } from "aio2ts/runtime/bisect";
import { collect } from "aio2ts/runtime/gc";
import {
  heapify,
  heappop,
  heappush,
  heappushpop,
  heapreplace,
  nlargest,
  nsmallest,
} from "aio2ts/runtime/heapq";
import { HTTPStatus } from "aio2ts/runtime/http/status";
import { isAwaitable, isClass, isFunction } from "aio2ts/runtime/inspect";
import { getpid, kill } from "aio2ts/runtime/os";
import {
  pythonImplementation,
  pythonVersion,
  system,
} from "aio2ts/runtime/platform";
import {
  asPythonError,
  at,
  attribute,
  call,
  className,
  contains,
  DeprecationWarning,
  Dict,
  enumMember,
  equals,
  formatException,
  greaterEqual,
  KeyError,
  Keywords,
  len,
  multiply,
  named,
  print,
  printTo,
  pyPrint,
  repr,
  RuntimeWarning,
  signature,
  splitKeywords,
  splitLines,
  str,
  tuple,
  UserWarning,
  ValueError,
  wraps,
} from "aio2ts/runtime/python";
import { signal, Signals } from "aio2ts/runtime/signal";
import { excInfo, platform, stderr } from "aio2ts/runtime/sys";
import { CatchWarnings, simplefilter, warn } from "aio2ts/runtime/warnings";
import { ref } from "aio2ts/runtime/weakref";

function timed(
  func:
    | ((status: HTTPStatus) => Promise<string>)
    | ((x: HTTPStatus | number) => HTTPStatus | number),
):
  | ((...args: (HTTPStatus | number | Keywords)[]) => Promise<string>)
  | ((
      ...args: (HTTPStatus | number | Keywords)[]
    ) => Coroutine<string> | HTTPStatus | number) {
  if (iscoroutinefunction(func)) {
    const inner = wraps(func)(async function inner(
      ...params: (HTTPStatus | number | Keywords)[]
    ): Promise<string> {
      const [args, kwargs] = splitKeywords(params);
      console.log(`async ${className(func)}`);
      return (await join(
        call(func, [...args], new Keywords(kwargs)) as
          Coroutine<string> | HTTPStatus | number,
      )) as string;
    });
    return inner;
  }

  const plain = wraps(func)(function plain(
    ...params: (HTTPStatus | number | Keywords)[]
  ): Coroutine<string> | HTTPStatus | number {
    const [args, kwargs] = splitKeywords(params);
    console.log(`sync ${className(func)}`);
    return call(func, [...args], new Keywords(kwargs)) as
      Coroutine<string> | HTTPStatus | number;
  });
  return plain;
}

const fetch = timed(
  signature(async function fetch(status: HTTPStatus): Promise<string> {
    await sleep(0);
    return status.phrase;
  }, "status"),
);

const compute = timed(
  signature(function compute(x: HTTPStatus | number): HTTPStatus | number {
    return multiply(x, 2) as HTTPStatus | number;
  }, "x"),
);

async function maybe(value: unknown): Promise<unknown> {
  if (isAwaitable(value)) {
    value = (await join(value)) ?? null;
  }
  return value;
}

function describe(code: number): string {
  const status = enumMember(HTTPStatus, code);
  if (status.isSuccess) {
    return `${status.value} ok`;
  }
  if (greaterEqual(status, HTTPStatus.INTERNAL_SERVER_ERROR)) {
    return `${str(status)} server ${status.phrase}`;
  }
  return `${status.name} ${str(equals(status, HTTPStatus.NOT_FOUND))} ${repr(status)}`;
}

class Node {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  static {
    signature(this, "name");
  }
}

async function main(): Promise<void> {
  print(
    (await join(
      call(fetch, [HTTPStatus.OK]) as Coroutine<string> | HTTPStatus | number,
    )) as string,
    call(compute, [4]) as Coroutine<string> | HTTPStatus | number,
  );
  print(
    await maybe(3),
    await maybe(
      call(fetch, [HTTPStatus.CREATED]) as
        Coroutine<string> | HTTPStatus | number,
    ),
  );
  for (const code of [200, 404, 503]) {
    console.log(describe(code));
  }
  try {
    enumMember(HTTPStatus, 999);
  } catch (caught2) {
    const e = asPythonError(caught2);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
  console.log(
    `${at(new Dict([[HTTPStatus.OK, 1]]), HTTPStatus.OK)} ${str(equals(HTTPStatus.OK, 200))} ${str(contains(tuple(404, 500), HTTPStatus.NOT_FOUND))}`,
  );
  const heap: unknown[] = [];
  for (const n of [5, 1, 8, 3, 2]) {
    heappush(heap, n);
  }
  print(heap, heappop(heap), heap, heappushpop(heap, 0), heapreplace(heap, 9));
  const tasks = [tuple(2, "b"), tuple(1, "z"), tuple(1, "a")];
  heapify(tasks);
  while (tasks.length > 0) {
    const [priority, name] = heappop(tasks);
    printTo({ end: " " }, priority, name);
  }
  console.log();
  print(
    nsmallest(2, [4, 1, 3]),
    nlargest(2, ["aa", "b", "cccc"], (obj) => len(obj)),
  );
  const xs = [1, 3, 5, 5, 7];
  console.log(
    `${bisectRight(xs, 5)} ${bisectLeft(xs, 5)} ${bisectRight(xs, 4)}`,
  );
  insortRight(xs, 4);
  print(xs);
  const context = new CatchWarnings({ record: true });
  const caught = context.enter();
  try {
    simplefilter("always");
    warn("careful", UserWarning);
    warn("old", DeprecationWarning);
    print(
      caught.length,
      caught.map((w) => str(w.message)),
      attribute(caught[0].category, "__name__"),
    );
  } finally {
    context.leave();
  }
  const context2 = new CatchWarnings();
  context2.enter();
  try {
    simplefilter("error");
    try {
      warn("now an error", RuntimeWarning);
    } catch (caught2) {
      const e = asPythonError(caught2);
      if (!(e instanceof RuntimeWarning)) {
        throw e;
      }
      console.log(`raised ${e.message}`);
    }
  } finally {
    context2.leave();
  }
  warn("to stderr");
  const node = new Node("n");
  const reference = ref(node);
  console.log(`${(reference() ?? null)!.name} ${str(collect() >= 0)}`);
  try {
    throw new KeyError("lost");
  } catch (caught2) {
    const error = asPythonError(caught2);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print(
      at(splitLines(formatException(error)), -1),
      attribute(excInfo(error)[0], "__name__"),
      excInfo(error)[1],
    );
    stderr.write(formatException(error));
  }
  console.log(
    `${system()} ${pythonVersion().slice(0, 4)} ${pythonImplementation()} ${platform}`,
  );
  console.log(
    `${str(isClass(Node))} ${str(isFunction(compute))} ${str(iscoroutine(fetch))} ${str(isFunction(Node))}`,
  );
  const got: string[] = [];
  function handler(signum: number, frame: null): void {
    got.push(enumMember(Signals, signum).name);
  }
  named(handler, "main.<locals>.handler");
  signal(Signals.SIGUSR1, handler);
  kill(getpid(), Signals.SIGUSR1);
  await sleep(0.05);
  print(got, Signals.SIGINT, repr(Signals.SIGTERM), Signals.SIGTERM.value);
  register(() => pyPrint("bye"));

  const goodbye = register(
    named(function goodbye(): void {
      console.log("first");
    }, "main.<locals>.goodbye"),
  );
}

await run(main);
