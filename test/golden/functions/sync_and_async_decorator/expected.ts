import {
  type Coroutine,
  iscoroutinefunction,
  join,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  call,
  className,
  Keywords,
  named,
  print,
  signature,
  splitKeywords,
  wraps,
} from "aio2ts/runtime/python";

function traced(
  func:
    | ((a: number, b: number) => number)
    | ((a: number, b: number) => Promise<number>),
):
  | ((...args: (number | Keywords)[]) => Promise<number>)
  | ((...args: (number | Keywords)[]) => number | Coroutine<number>) {
  if (iscoroutinefunction(func)) {
    const asyncWrapper = wraps(func)(
      signature(async function asyncWrapper(
        ...params: (number | Keywords)[]
      ): Promise<number> {
        const [args, kwargs] = splitKeywords(params);
        console.log(`-> async ${className(func)}`);
        return (await join(
          call(func, [...args], new Keywords(kwargs)) as
            number | Coroutine<number>,
        )) as number;
      }, "*args, **kwargs"),
    );
    return asyncWrapper;
  }

  const wrapper = wraps(func)(
    signature(function wrapper(
      ...params: (number | Keywords)[]
    ): number | Coroutine<number> {
      const [args, kwargs] = splitKeywords(params);
      console.log(`-> sync ${className(func)}`);
      return call(func, [...args], new Keywords(kwargs)) as
        number | Coroutine<number>;
    }, "*args, **kwargs"),
  );
  return wrapper;
}

const add = traced(
  signature(function add(a: number, b: number): number {
    return a + b;
  }, "a, b"),
);

const slowAdd = traced(
  signature(
    named(async function slowAdd(a: number, b: number): Promise<number> {
      await sleep(0);
      return a + b;
    }, "slow_add"),
    "a, b",
  ),
);

async function main(): Promise<void> {
  print(call(add, [1, 2]) as Coroutine<number> | number);
  console.log(
    `${(await join(call(slowAdd, [3], new Keywords({ b: 4 })) as Coroutine<number> | number)) as number}`,
  );
}

await run(main);
