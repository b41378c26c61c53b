import {
  asPythonError,
  generator,
  iterate,
  next,
  print,
  type PyRange,
  range,
  StopIteration,
} from "aio2ts/runtime/python";

function* countdown(n: number): Generator<number, void, unknown> {
  console.log("started");
  while (n > 0) {
    yield n;
    n--;
  }
  console.log("exhausted");
}

function* evens(numbers: PyRange): Generator<number, void, unknown> {
  for (const n of numbers) {
    if (n % 2 === 0) {
      yield n;
    }
  }
}

function* chain(
  ...iterables: (string | number[] | IterableIterator<number>)[]
): Generator<string | number, void, unknown> {
  for (const it of iterables) {
    yield* iterate(it) as Iterable<string | number>;
  }
}

function* tree(): Generator<string, void, unknown> {
  const result = yield* inner();
  yield `inner returned ${result}`;
}

function* inner(): Generator<string, number, unknown> {
  yield "leaf";
  return 7;
}

for (const n of countdown(2)) {
  console.log(`${n}`);
}
print([...evens(range(7))], [...chain("ab", [1, 2], countdown(1))]);
print([...tree()]);

const gen = countdown(3);
console.log(`${next(gen)} ${next(gen)} ${next(gen)} ${next(gen, "no more")}`);
try {
  next(gen);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof StopIteration)) {
    throw error;
  }
  console.log("StopIteration");
}
const source = range(3);
const squares = generator(function* () {
  for (const n of source) {
    yield n * n;
  }
})();
print(next(squares), [...squares], [...squares]);
