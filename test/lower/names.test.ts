import { expect, test } from 'vitest';
import { camelCase, mangle, NameTable } from '../../src/lower/names.js';

test('snake case becomes camel case; constants, classes, dunders and leading underscores stay', () => {
  const names = ['fetch_price', 'MAX_SIZE', 'HTTPError', '__init__', '_private_name', 'x_1', 'name_', '_', 'größe_der_datei'];
  expect(names.map(camelCase)).toEqual(['fetchPrice', 'MAX_SIZE', 'HTTPError', '__init__', '_privateName', 'x1', 'name_', '_', 'größeDerDatei']);
});

test('a name that would become that of another keeps its own', () => {
  const names = new NameTable('camel');
  names.declareAll(['fetch_price', 'fetchPrice']);
  expect([names.variable('fetch_price'), names.variable('fetchPrice')]).toEqual(['fetch_price', 'fetchPrice']);
});

test('two names never share a TypeScript name', () => {
  const python = ['a_b', 'aB', 'a__b', 'delete', 'delete_', 'Map', 'Map_', 'new', 'x1', 'x_1', 'class_', '__x', '_C__x', '_D__x'];
  const names = new NameTable('camel');
  names.declareAll(python);
  const made = python.map((name) => names.variable(name));
  expect(new Set(made).size).toBe(python.length);
});

test('variables avoid reserved words and the globals that the output mentions; members may be reserved words', () => {
  const names = new NameTable('camel');
  names.declareAll(['delete', 'Map', 'then']);
  expect([names.variable('delete'), names.variable('Map'), names.member('delete'), names.member('then')]).toEqual(['delete_', 'Map_', 'delete', 'then_']);
});

test('preserve keeps Python names', () => {
  const names = new NameTable('preserve');
  names.declareAll(['fetch_price']);
  expect(names.variable('fetch_price')).toBe('fetch_price');
});

test('private names are mangled by the class, whose leading underscores go', () => {
  expect([mangle('__x', '_Worker'), mangle('__x__', 'Worker'), mangle('_x', 'Worker'), mangle('__x', null)]).toEqual(['_Worker__x', '__x__', '_x', '__x']);
});
