import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  accumulate,
  batched,
  chain,
  chainFrom,
  combinations,
  count,
  cycle,
  dropwhile,
  groupby,
  islice,
  pairwise,
  permutations,
  product,
  repeatItem,
  starmap,
  takewhile,
  zipLongest,
} from '../../../src/runtime/itertools/index.js';
import { at, repr, tuple, zip } from '../../../src/runtime/python/index.js';

interface Recorded {
  readonly itertools: readonly { readonly call: string; readonly value?: string; readonly error?: string }[];
}
const recorded = JSON.parse(readFileSync(new URL('../math/recorded.json', import.meta.url), 'utf8')) as Recorded;
const list = (xs: Iterable<unknown>): unknown[] => [...xs];

const ported: Readonly<Record<string, () => unknown>> = {
  'list(chain([1, 2], "ab", []))': () => list(chain([1, 2], 'ab', [])),
  'list(chain.from_iterable([[1], [2, 3]]))': () => list(chainFrom([[1], [2, 3]])),
  'list(islice(count(5, 2), 4))': () => list(islice(count(5, 2), 0, 4)),
  'list(islice(count(), 1, 8, 3))': () => list(islice(count(), 1, 8, 3)),
  'list(islice([1, 2, 3], 2))': () => list(islice([1, 2, 3], 0, 2)),
  'list(islice(cycle([1, 2]), 5))': () => list(islice(cycle([1, 2]), 0, 5)),
  'list(islice(cycle([]), 5))': () => list(islice(cycle([]), 0, 5)),
  'list(repeat("x", 3))': () => list(repeatItem('x', 3)),
  'list(takewhile(lambda x: x < 3, [1, 2, 3, 1]))': () => list(takewhile((x) => x < 3, [1, 2, 3, 1])),
  'list(dropwhile(lambda x: x < 3, [1, 2, 3, 1]))': () => list(dropwhile((x) => x < 3, [1, 2, 3, 1])),
  'list(accumulate([1, 2, 3]))': () => list(accumulate([1, 2, 3])),
  'list(accumulate([1, 2, 3], lambda a, b: a * b))': () => list(accumulate([1, 2, 3], (a, b) => a * b)),
  'list(accumulate([1, 2], initial=10))': () => list(accumulate([1, 2], null, 10)),
  'list(accumulate([]))': () => list(accumulate([])),
  'list(batched("abcde", 2))': () => list(batched('abcde', 2)),
  'list(pairwise([1, 2, 3]))': () => list(pairwise([1, 2, 3])),
  'list(pairwise([1]))': () => list(pairwise([1])),
  'list(product([1, 2], "ab"))': () => list(product([[1, 2], 'ab'])),
  'list(product([1, 2], repeat=2))': () => list(product([[1, 2]], 2)),
  'list(product())': () => list(product([])),
  'list(permutations([1, 2, 3], 2))': () => list(permutations([1, 2, 3], 2)),
  'list(permutations("abc"))': () => list(permutations('abc')),
  'list(combinations([1, 2, 3, 4], 2))': () => list(combinations([1, 2, 3, 4], 2)),
  'list(combinations([1], 2))': () => list(combinations([1], 2)),
  'list(starmap(lambda a, b: a + b, [(1, 2), (3, 4)]))': () =>
    list(starmap((a: number, b: number) => a + b, [tuple(1, 2), tuple(3, 4)])),
  'list(zip_longest([1, 2, 3], "ab"))': () => list(zipLongest([[1, 2, 3], 'ab'])),
  'list(zip_longest([1], [2, 3], fillvalue=0))': () => list(zipLongest([[1], [2, 3]], 0)),
  '[(k, list(g)) for k, g in groupby([1, 1, 2, 1])]': () =>
    Array.from(groupby([1, 1, 2, 1]), ([k, g]) => tuple(k, list(g))),
  '[(k, list(g)) for k, g in groupby(["a", "bb", "cc", "d"], len)]': () =>
    Array.from(
      groupby(['a', 'bb', 'cc', 'd'], (x) => x.length),
      ([k, g]) => tuple(k, list(g)),
    ),
  '[list(g) for g in [g for k, g in groupby([1, 1, 2])]]': () => Array.from(groupby([1, 1, 2]), ([, g]) => g).map(list),
  'list(islice([1], -1))': () => list(islice([1], 0, -1)),
  'list(batched([1], 0))': () => list(batched([1], 0)),
  'list(permutations([1], -1))': () => list(permutations([1], -1)),
  'list(product([1], repeat=-1))': () => list(product([[1]], -1)),
  'list(islice([1], 0, None, 0))': () => list(islice([1], 0, null, 0)),
};

test("iterators give what CPython's give", () => {
  expect(Object.keys(ported)).toEqual(recorded.itertools.map(({ call }) => call));
  for (const { call, value, error } of recorded.itertools) {
    const found = outcomeOf(ported[call]!);
    expect({ call, found }).toEqual({ call, found: value ?? error });
  }
});

test('a loop that leaves an iterator early does not end it', () => {
  const numbers = count();
  for (const number of numbers) if (number === 2) break;
  expect(numbers.next().value).toBe(3);
});

test('islice takes no more of its source than it has to', () => {
  const source = count();
  expect([...islice(source, 0, 3)]).toEqual([0, 1, 2]);
  expect(source.next().value).toBe(3);
});

test('a count beside a list ends with the list', () => {
  expect(repr([...zip(count(1), ['a', 'b'])])).toBe("[(1, 'a'), (2, 'b')]");
  expect(at([1], 0)).toBe(1);
});

test('an iterator shows its name', () => {
  expect(repr(count())).toMatch(/^<itertools\.count object at 0x[0-9a-f]+>$/);
});

function outcomeOf(call: () => unknown): string {
  try {
    return repr(call());
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}
