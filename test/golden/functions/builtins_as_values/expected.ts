import { getRunningLoop, run, sleep } from "aio2ts/runtime/asyncio";
import { starmap } from "aio2ts/runtime/itertools";
import {
  absolute,
  call,
  className,
  floatStr,
  Keywords,
  len,
  map,
  max,
  maxOf,
  min,
  negate,
  partial,
  power,
  powerMod,
  print,
  pyMax,
  pyMin,
  pyPow,
  pyPrint,
  pyRound,
  pySorted,
  pySum,
  reduce,
  round,
  splitKeywords,
  sum,
  tuple,
} from "aio2ts/runtime/python";

const xs = [3, 1, 2];
xs.map((x) => pyPrint(x));
for (const f of [pyMax, pyMin, pySum, pySorted, (obj: unknown) => len(obj)]) {
  print(call(f, [xs]) as number | number[]);
}
const ops = {
  max: pyMax,
  min: pyMin,
  round: pyRound,
  pow: pyPow,
  abs: (x2: unknown) => absolute(x2),
  sum: pySum,
};
console.log(
  `${maxOf(1, 5, 3)} ${min([4, 2])} ${floatStr(round(2.567, 1))} ${round(2.5)} ${power(2, 5)} ${powerMod(2, 5, 7)} ${sum([1, 2], 10)}`,
);
print(
  [...starmap(pyPow, [tuple(2, 3), tuple(3, 2)])],
  [...starmap(pyMax, [tuple(1, 2), tuple(5, 3)])],
);
print(
  [
    [1, 2],
    [5, 3],
  ].map((iterable) => max(iterable)),
  [1.5, 2.5].map((number) => round(number)),
  [...map((base, exp) => power(base, exp), [2, 3], [3, 2])],
);

function callIt(
  func: (...args: never[]) => unknown,
  ...params: (number[] | string | Keywords)[]
): unknown[] | null {
  const [args, kwargs] = splitKeywords(params);
  return call(func, [...args], new Keywords(kwargs)) as unknown[] | null;
}

print(
  callIt(pyMax, [1, 5], new Keywords({ key: (v: unknown) => negate(v) })),
  callIt(pyMax, [], new Keywords({ default: "none" })),
  callIt(pySorted, xs, new Keywords({ reverse: true })),
);
callIt(pyPrint, "a", "b", new Keywords({ sep: "-", end: "!\n" }));
const biggest = pyMax;
console.log(`${Math.max(4, 9)} ${max("abc")} ${className(biggest)}`);

async function apply(
  func: (...args: never[]) => unknown,
  ...args: number[]
): Promise<unknown> {
  await sleep(0);
  return max([...args]);
}

async function main(): Promise<void> {
  print(
    await apply(pyMax, 3, 9),
    reduce((a, b) => max([a, b]), [4, 8, 6]),
  );
  const loop = getRunningLoop();
  loop.callSoon(partial(pyPrint, ["called", "soon"], { sep: "-" }));
  loop.callSoon(pyPrint, "plain", 1);
  await sleep(0);
}

await run(main);
