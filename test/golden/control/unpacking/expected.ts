import {
  asPythonError,
  print,
  range,
  tuple,
  unpack,
  unpackStar,
  ValueError,
} from "aio2ts/runtime/python";

async function point(): Promise<readonly [number, number]> {
  return tuple(1, 2);
}

async function main(): Promise<void> {
  let a = 1;
  let b = 2;
  [a, b] = [b, a];
  console.log(`${a} ${b}`);
  const [x, y] = await point();
  const [[p, q], r] = [await point(), "three"];
  console.log(`${x} ${y} ${p} ${q} ${r}`);
  const [first, middle, last] = unpackStar(range(5), 1, 1);
  print(first, middle, last);
  const [head, tail] = unpackStar("abc", 1, 0);
  print(head, tail);
  const [i, j] = unpack(Object.keys({ k1: 1, k2: 2 }), 2);
  console.log(`${i} ${j}`);
  const value: number[] = [];
  const c: number[] = value;
  const d: number[] = value;
  c.push(1);
  print(d, c === d);
  try {
    const [one, two] = unpack([1, 2, 3], 2);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
  try {
    const [one, two] = unpack([1], 2);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
  const merged = [...middle, ..."xy"];
  print(
    merged,
    new Map<string, number>([
      ...Object.entries({ a: 1 }),
      ["b", 2],
      ...Object.entries({ a: 3 }),
    ]),
    tuple(...tail, 0),
  );
  const data = { n: 0 };
  const numbers = [10, 20];
  const [part, part2] = [numbers[0], 5];
  data.n = part;
  numbers[0] = part2;
  print(data, numbers);
}

await main();
