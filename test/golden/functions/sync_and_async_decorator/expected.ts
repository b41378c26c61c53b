import { join, run, sleep } from "aio2ts/runtime/asyncio";
import {
  add as pythonAdd,
  call,
  className,
  Keywords,
  named,
  NotPortedError,
  print,
  signature,
  splitKeywords,
  truthy,
  wraps,
} from "aio2ts/runtime/python";

function traced(
  func:
    | ((a: unknown, b: unknown) => unknown)
    | ((a: unknown, b: unknown) => Promise<unknown>),
):
  | ((...args: (number | Keywords)[]) => Promise<unknown>)
  | ((...args: (number | Keywords)[]) => unknown) {
  if (
    truthy(
      ((): never => {
        throw new NotPortedError("`inspect`, which no map covers,");
      })(),
    )
  ) {
    const asyncWrapper = wraps(func)(
      signature(async function asyncWrapper(
        ...params: (number | Keywords)[]
      ): Promise<unknown> {
        const [args, kwargs] = splitKeywords(params);
        console.log(`-> async ${className(func)}`);
        return (
          (await join(call(func, [...args], new Keywords(kwargs)))) ?? null
        );
      }, "*args, **kwargs"),
    );
    return asyncWrapper;
  }

  const wrapper = wraps(func)(
    signature(function wrapper(...params: (number | Keywords)[]): unknown {
      const [args, kwargs] = splitKeywords(params);
      console.log(`-> sync ${className(func)}`);
      return call(func, [...args], new Keywords(kwargs));
    }, "*args, **kwargs"),
  );
  return wrapper;
}

const add = traced(
  signature(function add(a: unknown, b: unknown): unknown {
    return pythonAdd(a, b);
  }, "a, b"),
);

const slowAdd = traced(
  signature(
    named(async function slowAdd(a: unknown, b: unknown): Promise<unknown> {
      await sleep(0);
      return pythonAdd(a, b);
    }, "slow_add"),
    "a, b",
  ),
);

async function main(): Promise<void> {
  print(call(add, [1, 2]) ?? null);
  print((await join(call(slowAdd, [3], new Keywords({ b: 4 })))) ?? null);
}

await run(main);
