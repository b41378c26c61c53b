import { type Coroutine, join, sleep } from "aio2ts/runtime/asyncio";
import {
  call,
  className,
  Keywords,
  named,
  print,
  range,
  repr,
  signature,
  splitKeywords,
  str,
  wraps,
} from "aio2ts/runtime/python";

function logCalls<A extends unknown[], R>(
  func: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const wrapper = wraps(func)(
    signature(async function wrapper(...params: unknown[]): Promise<R> {
      const [args, kwargs] = splitKeywords(params);
      console.log(
        `calling ${className(func)} with ${str(args)} ${str(kwargs)}`,
      );
      const result = await join(
        call(func, [...args], new Keywords(kwargs)) as Coroutine<R>,
      );
      console.log(`${className(func)} returned ${repr(result)}`);
      return result;
    }, "*args, **kwargs"),
  );

  return wrapper;
}

function repeat(
  times: number,
): <A extends unknown[]>(
  func: (...args: A) => number,
) => (...args: A) => number[] {
  function decorator<A extends unknown[]>(
    func: (...args: A) => number,
  ): (...args: A) => number[] {
    const wrapper = wraps(func)(function wrapper(...args: A): number[] {
      return Array.from(range(times), () => func(...args));
    });
    return wrapper;
  }
  return decorator;
}

/** Fetch a user. */
const fetchUser = logCalls(
  signature(
    named(async function fetchUser(
      userId: number,
      verbose: boolean = false,
    ): Promise<string> {
      await sleep(0);
      return `user ${userId}`;
    }, "fetch_user"),
    "user_id, verbose=",
  ),
);

const roll = repeat(2)(function roll(n: number): number {
  return n * 2;
});

async function main(): Promise<void> {
  console.log(await fetchUser(1));
  await (
    call(
      fetchUser,
      [],
      new Keywords({ user_id: 2, verbose: true }),
    ) as Coroutine<string>
  ).join();
  print(className(fetchUser), "-", "Fetch a user.");
  print(roll(3), className(roll));
}

await main();
