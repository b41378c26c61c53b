import {
  Keywords,
  print,
  splitKeywords,
  takeKeyword,
  unpackStar,
} from "aio2ts/runtime/python";

function total(...params: (number | Keywords)[]): number {
  const [numbers, keywords] = splitKeywords(params);
  const start = takeKeyword(keywords, "start", 0) as number;
  let result = start;
  for (const n of numbers) {
    result += n;
  }
  return result;
}

function show(label: string, ...params: (number | string | Keywords)[]): void {
  const [args, kwargs] = splitKeywords<
    number | string | Keywords,
    number | string | null
  >(params);
  print(label, args, kwargs);
  for (const [i, arg] of args.entries()) {
    console.log(`  ${i} ${arg}`);
  }
  for (const [key, value] of kwargs) {
    print(" ", key, "=", value);
  }
}

function forward(...params: (string | Keywords)[]): void {
  const [args, kwargs] = splitKeywords(params);
  show("forwarded", ...args, new Keywords(kwargs));
}

console.log(
  `${total()} ${total(1, 2, 3)} ${total(...[4, 5], new Keywords({ start: 10 }))}`,
);
show("none");
show("some", 1, "two", new Keywords({ x: 3, y: null }));
forward(..."ab", new Keywords({ sep: "-" }));
const [first, ...rest] = [1, 2, 3];
print(first, rest);
const [init, last] = unpackStar([1], 0, 1);
print(init, last);
