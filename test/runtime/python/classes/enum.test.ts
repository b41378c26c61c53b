import { expect, test } from 'vitest';
import {
  contains,
  Enum,
  enumMember,
  enumMembers,
  enumNamed,
  equals,
  Flag,
  IntEnum,
  KeyError,
  len,
  lessThan,
  repr,
  str,
  StrEnum,
  StrMixinEnum,
  ValueError,
} from '../../../../src/runtime/python/index.js';
import { add, bitwiseAnd, bitwiseOr, invert } from '../../../../src/runtime/python/index.js';

class Color extends Enum<number> {
  static readonly RED = new Color('RED', 1);
  static readonly GREEN = new Color('GREEN', 2);
  static readonly CRIMSON = new Color('CRIMSON', 1);
}

class Level extends IntEnum {
  static readonly LOW = new Level('LOW', 1);
  static readonly HIGH = new Level('HIGH', 5);
}

class Kind extends StrEnum {
  static readonly A = new Kind('A', 'a');
}

class Status extends StrMixinEnum {
  static readonly ON = new Status('ON', 'on');
}

class Permission extends Flag {
  static readonly R = new Permission('R', 1);
  static readonly W = new Permission('W', 2);
}

test('members show as in Python', () => {
  expect([str(Color.RED), repr(Color.RED)]).toEqual(['Color.RED', '<Color.RED: 1>']);
  expect([str(Level.HIGH), repr(Level.HIGH)]).toEqual(['5', '<Level.HIGH: 5>']);
  expect([str(Kind.A), repr(Kind.A)]).toEqual(['a', "<Kind.A: 'a'>"]);
  expect([str(Status.ON), repr(Status.ON)]).toEqual(['Status.ON', "<Status.ON: 'on'>"]);
});

test('a second name for a value is the first member', () => {
  expect(Color.CRIMSON).toBe(Color.RED);
  expect(enumNamed(Color, 'CRIMSON')).toBe(Color.RED);
  expect(enumMembers(Color)).toEqual([Color.RED, Color.GREEN]);
});

test('members are found by value and by name', () => {
  expect(enumMember(Color, 2)).toBe(Color.GREEN);
  expect(enumMember(Color, Color.RED)).toBe(Color.RED);
  expect(() => enumMember(Color, 7)).toThrow(new ValueError('7 is not a valid Color'));
  expect(() => enumNamed(Color, 'BLUE')).toThrow(KeyError);
});

test('the class is iterated, measured and asked', () => {
  expect([...Color]).toEqual([Color.RED, Color.GREEN]);
  expect(len(Color)).toBe(2);
  expect([contains(Color, Color.RED), contains(Color, 2), contains(Color, 9)]).toEqual([true, true, false]);
});

test('members of IntEnum and StrEnum stand for their values', () => {
  expect([equals(Level.HIGH, 5), equals(5, Level.HIGH), equals(Level.LOW, Level.HIGH)]).toEqual([true, true, false]);
  expect([add(Level.HIGH, 1), add(1, Level.HIGH), lessThan(Level.LOW, Level.HIGH)]).toEqual([6, 6, true]);
  expect([equals(Kind.A, 'a'), equals('on', Status.ON)]).toEqual([true, true]);
});

test('flags combine, and a combination is one object', () => {
  const both = bitwiseOr(Permission.R, Permission.W);
  expect(both).toBe(enumMember(Permission, 3));
  expect([str(both), repr(both)]).toEqual(['Permission.R|W', '<Permission.R|W: 3>']);
  expect([contains(both, Permission.R), len(both)]).toEqual([true, 2]);
  expect(bitwiseAnd(both, Permission.W)).toBe(Permission.W);
  expect(invert(Permission.R)).toBe(Permission.W);
  expect(repr(bitwiseAnd(Permission.R, Permission.W))).toBe('<Permission: 0>');
});
