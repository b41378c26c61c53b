/** What the emitted TypeScript relies on when it is type-checked without `any`. */
import { expectTypeOf, test } from 'vitest';
import * as py from '../../../src/runtime/python/index.js';

interface User {
  readonly name: string;
  readonly age: number;
}

const users: User[] = [{ name: 'a', age: 1 }];
const prices = new Map<string, number>([['a', 1]]);
const record = { a: 1, b: 'x' };

test('reads keep the type of the element', () => {
  expectTypeOf(py.at(users, 0)).toEqualTypeOf<User>();
  expectTypeOf(py.at(prices, 'a')).toEqualTypeOf<number>();
  expectTypeOf(py.at(record, 'b')).toEqualTypeOf<string>();
  expectTypeOf(py.at('abc', 0)).toEqualTypeOf<string>();
  expectTypeOf(py.slice(users, 0, 1)).toEqualTypeOf<User[]>();
  expectTypeOf(py.slice('abc', 1)).toEqualTypeOf<string>();
  expectTypeOf(py.get(prices, 'a')).toEqualTypeOf<number | null>();
  expectTypeOf(py.get(prices, 'a', 'none')).toEqualTypeOf<number | string>();
  expectTypeOf(py.popKey(prices, 'a', null)).toEqualTypeOf<number | null>();
});

test('iteration keeps the types', () => {
  expectTypeOf(py.sorted(users, { key: (user) => user.age })).toEqualTypeOf<User[]>();
  expectTypeOf(py.sorted(prices)).toEqualTypeOf<string[]>();
  expectTypeOf([...py.enumerate(users)]).toEqualTypeOf<(readonly [number, User])[]>();
  expectTypeOf([...py.zip(users, 'abc')]).toEqualTypeOf<(readonly [User, string])[]>();
  expectTypeOf([...py.map((user) => user.age, users)]).toEqualTypeOf<number[]>();
  expectTypeOf([...py.items(prices)]).toEqualTypeOf<(readonly [string, number])[]>();
  expectTypeOf([...py.values(prices)]).toEqualTypeOf<number[]>();
  expectTypeOf(py.max(users, { key: (user) => user.age })).toEqualTypeOf<User>();
  expectTypeOf(py.min([1], { default: null })).toEqualTypeOf<number | null>();
  expectTypeOf(py.list(prices)).toEqualTypeOf<string[]>();
  expectTypeOf(py.next([1].values(), null)).toEqualTypeOf<number | null>();
});

test('unpacking gives tuples', () => {
  expectTypeOf(py.unpack([1, 2], 2)).toEqualTypeOf<[number, number]>();
  expectTypeOf(py.unpackStar([1, 2, 3], 1, 1)).toEqualTypeOf<[number, number[], number]>();
  expectTypeOf(py.tuple(1, 'a')).toExtend<readonly [number, string]>();
  expectTypeOf(py.divmod(7, 2)).toEqualTypeOf<readonly [number, number]>();
});

test('tests of types narrow', () => {
  const value = 5 as unknown;
  if (py.isInstance(value, py.pyStr)) expectTypeOf(value).toEqualTypeOf<string>();
  if (py.isInstance(value, py.ValueError)) expectTypeOf(value).toEqualTypeOf<py.ValueError>();
  if (value instanceof py.OSError) expectTypeOf(value.errno).toEqualTypeOf<number | null>();
  if (py.isSequence(value)) expectTypeOf(value).toEqualTypeOf<readonly unknown[]>();
});

test('scopes and caught groups keep the types', () => {
  const manager = py.contextManager(function* (): Generator<number, void, undefined> {
    yield 1;
  })();
  expectTypeOf(py.enterWith(manager).value).toEqualTypeOf<number>();
  py.catchGroup(
    new py.ValueError(),
    py.on(py.ValueError, (group) => expectTypeOf(group.exceptions).toEqualTypeOf<readonly py.ValueError[]>()),
  );
});
