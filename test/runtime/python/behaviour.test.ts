/** Python expressions beside their ports: each gives what CPython gave, recorded by `oracle/behaviour.py`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as py from '../../../src/runtime/python/index.js';
import { ApiError, Coded, Frozen, Plain, Point, Shown, empty, f, g, gen, h, log } from './behaviour-models.js';

const recorded = new URL('oracle/behaviour.json', import.meta.url);
const expected = JSON.parse(readFileSync(recorded, 'utf8')) as Readonly<Record<string, string>>;

const { tuple, typed } = py;
const k = (values: Readonly<Record<string, unknown>>): py.Keywords => new py.Keywords(values);
const dict = <K, V>(...entries: (readonly [K, V])[]): py.Dict<K, V> => new py.Dict(entries);
const group = (message: string, ...errors: py.BaseException[]): py.BaseExceptionGroup =>
  py.exceptionGroup(message, errors);
const nested = (): py.BaseExceptionGroup =>
  group('g', new py.ValueError('a'), group('h', new py.KeyError('k'), new py.ValueError('b')));
const cyclicList = (): unknown[] => {
  const list: unknown[] = [1];
  list.push(list);
  return list;
};

const ports: Readonly<Record<string, () => unknown>> = {
  "repr(ValueError('x'))": () => py.repr(new py.ValueError('x')),
  'repr(ValueError())': () => py.repr(new py.ValueError()),
  "repr(ValueError('a', 1))": () => py.repr(new py.ValueError('a', 1)),
  "str(ValueError('a', 1))": () => py.str(new py.ValueError('a', 1)),
  'str(ValueError())': () => new py.ValueError().message,
  "str(KeyError('k'))": () => new py.KeyError('k').message,
  'str(KeyError())': () => new py.KeyError().message,
  "repr(KeyError(('a', 1)))": () => py.repr(new py.KeyError(tuple('a', 1))),
  "repr(OSError(2, 'No such file or directory', 'x.txt'))": () =>
    py.repr(new py.OSError(2, 'No such file or directory', 'x.txt')),
  "str(OSError(2, 'No such file or directory', 'x.txt'))": () =>
    py.str(new py.OSError(2, 'No such file or directory', 'x.txt')),
  "str(OSError('only text'))": () => py.str(new py.OSError('only text')),
  "str(OSError(2, 'text'))": () => py.str(new py.OSError(2, 'text')),
  "type(OSError(111, 'x')).__name__": () => new py.OSError(111, 'x').name,
  "OSError(13, 'x', 'f').args": () => new py.OSError(13, 'x', 'f').args,
  "type(OSError(9999, 'x')).__name__": () => new py.OSError(9999, 'x').name,
  "str(UnicodeDecodeError('utf-8', b'\\xff\\xfe', 0, 1, 'invalid start byte'))": () =>
    py.str(new py.UnicodeDecodeError('utf-8', Uint8Array.of(0xff, 0xfe), 0, 1, 'invalid start byte')),
  'repr(StopIteration(5).value)': () => new py.StopIteration(5).value,
  'repr(SystemExit(3).code)': () => new py.SystemExit(3).code,
  'repr(SystemExit().code)': () => new py.SystemExit().code,
  "repr(ExceptionGroup('g', [ValueError('a'), KeyError('k')]))": () =>
    py.repr(new py.ExceptionGroup('g', [new py.ValueError('a'), new py.KeyError('k')])),
  "str(ExceptionGroup('g', [ValueError('a')]))": () => new py.ExceptionGroup('g', [new py.ValueError('a')]).message,
  "repr(ExceptionGroup('g', [ValueError('a'), ExceptionGroup('h', [KeyError('k'), ValueError('b')])]).split(ValueError))":
    () => tuple(...nested().split(py.ValueError)),
  "repr(ExceptionGroup('g', [ValueError('a')]).subgroup(KeyError))": () =>
    group('g', new py.ValueError('a')).subgroup(py.KeyError),
  "type(BaseExceptionGroup('g', [ValueError()])).__name__": () => group('g', new py.ValueError()).name,
  "repr(BaseExceptionGroup('g', [KeyboardInterrupt()]))": () => py.repr(group('g', new py.KeyboardInterrupt())),
  "ExceptionGroup('g', [])": () => new py.ExceptionGroup('g', []),
  "ExceptionGroup('g', [KeyboardInterrupt()])": () => new py.ExceptionGroup('g', [new py.KeyboardInterrupt()]),
  "isinstance(ExceptionGroup('g', [ValueError()]), Exception)": () =>
    py.isInstance(new py.ExceptionGroup('g', [new py.ValueError()]), py.Exception),
  "isinstance(BaseExceptionGroup('g', [KeyboardInterrupt()]), Exception)": () =>
    py.isInstance(group('g', new py.KeyboardInterrupt()), py.Exception),
  "repr(ApiError('m'))": () => py.repr(new ApiError('m')),
  'repr(Coded(4))': () => py.repr(new Coded(4)),
  "repr(Shown('z'))": () => py.repr(new Shown('z')),
  "str(Shown('z'))": () => new Shown('z').message,
  ApiError: () => ApiError,
  ValueError: () => py.ValueError,
  "repr(type(ValueError('x')))": () => py.type(new py.ValueError('x')),

  "{1: 'a', 'b': [1, (2,)], None: {}}": () => dict<unknown, unknown>([1, 'a'], ['b', [1, tuple(2)]], [null, {}]),
  '{(1, 2): 3}[(1, 2)]': () => py.at(dict([tuple(1, 2), 3]), tuple(1, 2)),
  "{1: 'a', True: 'b', 1.0: 'c'}": () => dict<unknown, unknown>([1, 'a'], [true, 'b'], [1, 'c']),
  "{1: 2}['x']": () => py.at(new Map<unknown, unknown>([[1, 2]]), 'x'),
  '{}.popitem()': () => py.popItem({}),
  "{'a': 1}.pop('b')": () => py.popKey({ a: 1 }, 'b'),
  "{'a': 1}.pop('b', 5)": () => py.popKey(new Map([['a', 1]]), 'b', 5),
  "{'a': 1}.keys()": () => py.keys({ a: 1 }),
  "{'a': 1}.values()": () => py.values(new Map([['a', 1]])),
  "{'a': 1}.items()": () => py.items({ a: 1 }),
  "list({'a': 1, 'b': 2}.items())": () => py.list(py.items({ a: 1, b: 2 })),
  "{'a': 1} | {'b': 2}": () => py.bitwiseOr({ a: 1 }, new Map([['b', 2]])),
  "{'a': 1, 'b': 2} == {'b': 2, 'a': 1}": () => py.equals({ a: 1, b: 2 }, dict(['b', 2], ['a', 1])),
  '{3, 1, 2}': () => new Set([3, 1, 2]),
  '{10, 5, 1, 100, 33}': () => py.set([10, 5, 1, 100, 33]),
  'set()': () => py.set(),
  'frozenset()': () => py.frozenSet(),
  'frozenset({2, 1})': () => py.frozenSet([2, 1]),
  '{1, 2} | {3}': () => py.bitwiseOr(py.set([1, 2]), py.set([3])),
  '{1, 2, 3} & {2, 3, 4}': () => py.intersection(py.set([1, 2, 3]), py.set([2, 3, 4])),
  '{1, 2, 3} - {2}': () => py.subtract(py.set([1, 2, 3]), py.set([2])),
  '{1, 2} ^ {2, 3}': () => py.symmetricDifference(py.set([1, 2]), py.set([2, 3])),
  '{1, 2} <= {1, 2, 3}': () => py.lessEqual(new Set([1, 2]), new Set([1, 2, 3])),
  '{1}.remove(2)': () => py.removeFrom(py.set([1]), 2),
  '{(1, 2), (3, 4)}': () => py.set([tuple(1, 2), tuple(3, 4), tuple(1, 2)]),
  '{[]}': () => py.set([[]]),
  '{frozenset({1}): 2}[frozenset({1})]': () => py.at(dict([py.frozenSet([1]), 2]), py.frozenSet([1])),
  'set().pop()': () => py.popFrom(new Set()),
  '{1: {2: {}}}': () => new Map([[1, new Map([[2, {}]])]]),
  'r = [1]; r.append(r)': cyclicList,
  "r = {}; r['x'] = r": () => {
    const r: Record<string, unknown> = {};
    r['x'] = r;
    return r;
  },
  "collections.defaultdict(int, {'a': 1})": () => new py.DefaultDict(py.pyInt, { a: 1 }),
  'collections.defaultdict(list)': () => new py.DefaultDict(py.pyList),
  "collections.Counter('abracadabra')": () => new py.Counter('abracadabra'),
  "collections.Counter('abracadabra').most_common(2)": () => new py.Counter('abracadabra').mostCommon(2),
  "collections.OrderedDict([('a', 1)])": () => new py.OrderedDict([tuple('a', 1)]),
  'collections.deque([1, 2, 3], maxlen=2)': () => new py.Deque([1, 2, 3], 2),
  'collections.deque([1, 2])': () => new py.Deque([1, 2]),
  'collections.deque().popleft()': () => new py.Deque().popLeft(),

  '[1, 2, 3].index(4)': () => py.indexIn([1, 2, 3], 4),
  '[1].remove(5)': () => py.remove([1], 5),
  '[].pop()': () => py.pop([]),
  '[1].pop(3)': () => py.pop([1], 3),
  '[3, 1, 2].sort()': () => py.sort([3, 1, 2]),
  "sorted(['b', 'A', 'c'], key=str.lower, reverse=True)": () =>
    py.sorted(['b', 'A', 'c'], { key: py.lower, reverse: true }),
  "sorted([(1, 'b'), (0, 'z'), (1, 'a')], key=lambda p: p[0], reverse=True)": () =>
    py.sorted([tuple(1, 'b'), tuple(0, 'z'), tuple(1, 'a')], { key: (p) => p[0], reverse: true }),
  'sorted([1, None])': () => py.sorted([1, null]),
  '[1, 2] + [3]': () => py.add([1, 2], [3]),
  '[1] + (2,)': () => py.add([1], tuple(2)),
  '(1,) * 3': () => py.repeat(tuple(1), 3),
  "'ab' * 2": () => py.multiply('ab', 2),
  '[0] * -1': () => py.multiply([0], -1),
  'a, b = [1, 2, 3]': () => py.unpack([1, 2, 3], 2),
  'a, b, c = [1, 2]': () => py.unpack([1, 2], 3),
  'a, b = 5': () => py.unpack(5 as unknown as number[], 2),
  'a, *b, c = [1]': () => py.unpackStar([1], 1, 1),
  'r = [*range(5)]': () => [...py.range(5)],
  'range(0, 10, 3)': () => py.range(0, 10, 3),
  'range(3)[5]': () => py.getItem(py.range(3), 5),
  'list(range(10, 0, -3))': () => py.rangeList(10, 0, -3),
  'range(10)[2:8:2]': () => py.getItem(py.range(10), py.sliceOf(2, 8, 2)),
  '7 in range(0, 10, 2)': () => py.contains(py.range(0, 10, 2), 7),
  "list(zip([1, 2], 'ab'))": () => py.list(py.zip([1, 2], 'ab')),
  'list(zip([1, 2], [1], strict=True))': () => py.list(py.zipStrict([1, 2], [1])),
  'list(zip([1], [1, 2], strict=True))': () => py.list(py.zipStrict([1], [1, 2])),
  "list(enumerate('ab', 1))": () => [...py.enumerate('ab', 1)],
  'list(map(lambda x, y: x + y, [1, 2], [3, 4]))': () =>
    py.list(py.map((x: number, y: number) => x + y, [1, 2], [3, 4])),
  "list(filter(None, [0, 1, '', 'a']))": () => py.list(py.filter(null, [0, 1, '', 'a'])),
  'list(reversed([1, 2, 3]))': () => py.list(py.reversed([1, 2, 3])),
  'reversed({1})': () => py.reversed(new Set([1])),
  'min([])': () => py.min([]),
  'max([], default=0)': () => py.max([], { default: 0 }),
  'max([1, 3, 2], key=lambda x: -x)': () => py.max([1, 3, 2], { key: (x) => -x }),
  "min('b', 'a')": () => py.minOf('b', 'a'),
  'sum([[1], [2]], [])': () => py.sumOf([[1], [2]], []),
  "sum(['a', 'b'])": () => py.sumOf(['a', 'b']),
  'next(iter([]))': () => py.next(py.iter([])),
  "next(iter([]), 'd')": () => py.next(py.iter([]), 'd'),
  'next(5)': () => py.next(5),
  'iter(5)': () => py.iter(5),
  'len(5)': () => py.len(5),
  "any([0, ''])": () => py.any([0, '']),
  'all([])': () => py.all([]),

  "1 + 'a'": () => py.add(1, 'a'),
  "'a' + 1": () => py.add('a', 1),
  'None + 1': () => py.add(null, 1),
  '[] < [1]': () => py.lessThan([], [1]),
  "'a' < 1": () => py.lessThan('a', 1),
  "-'a'": () => py.negate('a'),
  '~1.5': () => py.invert(1.5),
  '1 in 5': () => py.contains(5, 1),
  "1 in 'a'": () => py.contains('a', 1),
  "'%d items' % 3": () => py.modulo('%d items', 3),
  '5 % 0': () => py.modulo(5, 0),
  '5 // 0': () => py.floorDivide(5, 0),
  '5 / 0': () => py.divide(5, 0),
  '2 ** -1': () => py.raisedTo(2, -1),
  '0 ** -1': () => py.raisedTo(0, -1),
  'divmod(-7, 2)': () => py.divmod(-7, 2),
  '-7 // 2': () => py.floorDivide(-7, 2),
  '-7 % 3': () => py.mod(-7, 3),
  '7 % -3': () => py.floorMod(7, -3),
  'True + True': () => py.add(true, true),
  'True & False': () => py.bitwiseAnd(true, false),
  '5 & 3': () => py.bitwiseAnd(5, 3),
  '1 << 40': () => py.shiftLeft(1, 40),
  "[1][0]['a']": () => py.getItem(py.getItem([1], 0), 'a'),
  "None['a']": () => py.getItem(null, 'a'),
  '(5).foo': () => py.attribute(5, 'foo'),
  '[].foo': () => py.method([], 'foo'),
  "'x'.foo": () => py.getAttribute('x', 'foo'),
  'Plain().foo': () => py.attribute(new Plain(), 'foo'),
  'Plain.foo': () => py.attribute(Plain, 'foo'),
  'Point(1).z': () => py.attribute(new Point(1), 'z'),
  'hash([])': () => py.hash([]),
  'hash(5)': () => py.hash(5),
  '5()': () => py.call(5),
  "'abc'[1.5]": () => py.getItem('abc', 1.5),
  "[1, 2]['a']": () => py.getItem([1, 2], 'a'),

  'f(1, k=3)': () => py.call(f, [1], k({ k: 3 })),
  'f(1, 2, 3, 4, k=5, z=6)': () => py.call(f, [1, 2, 3, 4], k({ k: 5, z: 6 })),
  'f(1)': () => py.call(f, [1]),
  'f()': () => py.call(f),
  'f(1, a=2, k=1)': () => py.call(f, [1], k({ a: 2, k: 1 })),
  'g(1)': () => py.call(g, [1]),
  'g()': () => py.call(g),
  'g(1, 2)': () => py.call(g, [1, 2]),
  'g(1, 2, 3, 4)': () => py.call(g, [1, 2, 3, 4]),
  'g(1, 2, d=3)': () => py.call(g, [1, 2], k({ d: 3 })),
  'h(1, 2, 3)': () => py.call(h, [1, 2, 3]),
  'h(a=1)': () => py.call(h, [], k({ a: 1 })),
  'h(1, b=5)': () => py.call(h, [1], k({ b: 5 })),
  'empty(1)': () => py.call(empty, [1]),
  'empty(x=1)': () => py.call(empty, [], k({ x: 1 })),
  'functools.partial(g, 1)(2, c=3)': () => py.call(py.partial(g, [1]), [2], k({ c: 3 })),
  'functools.reduce(lambda a, b: a * b, [1, 2, 3, 4])': () => py.reduce((a, b) => a * b, [1, 2, 3, 4]),
  'functools.reduce(lambda a, b: a, [])': () => py.reduce((a) => a, []),
  'sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))': () =>
    py.sorted([3, 1, 2], { key: py.compareToKey((a: number, b: number) => b - a) }),

  'r = gen(); next(r); r = r.send(5)': () => {
    const r = gen();
    py.next(r);
    return r.send(5);
  },
  "r = gen(); next(r); r = r.throw(ValueError('v'))": () => {
    const r = gen();
    py.next(r);
    return r.throw(new py.ValueError('v'));
  },
  'r = gen(); next(r); r.close(); r = log': () => {
    const r = gen();
    py.next(r);
    log.length = 0;
    r.close();
    return log;
  },
  'r = gen(); r.send(5)': () => gen().send(5),
  "r = gen(); r = (next(r), r.send('x'), next(r, 'end'))": () => {
    const r = gen();
    return tuple(py.next(r), r.send('x'), py.next(r, 'end'));
  },
  'gen()': gen,

  'Point(1)': () => new Point(1),
  'Point(1, 2) == Point(1, 2)': () => py.equals(new Point(1, 2), new Point(1, 2)),
  'Point(1, 2) < Point(1, 3)': () => py.lessThan(new Point(1, 2), new Point(1, 3)),
  'Point(1) < 5': () => py.lessThan(new Point(1), 5),
  'hash(Point(1))': () => py.hash(new Point(1)),
  "Frozen('n')": () => new Frozen('n'),
  "len({Frozen('a'), Frozen('a')})": () => py.len(py.set([new Frozen('a'), new Frozen('a')])),
  "r = Frozen('n'); r.name = 'm'": () => {
    (new Frozen('n') as { name: string }).name = 'm';
  },
  'dataclasses.asdict(Point(1, 2))': () => py.asDict(new Point(1, 2)),
  'dataclasses.astuple(Point(1, 2))': () => py.asTuple(new Point(1, 2)),
  'dataclasses.replace(Point(1, 2), y=5)': () => py.replaceFields(new Point(1, 2), { y: 5 }),
  'dataclasses.replace(Point(1, 2), z=5)': () => py.replaceFields(new Point(1, 2), { z: 5 }),

  Plain: () => Plain,
  int: () => py.pyInt,
  'str(int)': () => py.str(py.pyInt),
  'type(5)': () => py.type(5),
  "type('x')": () => py.type('x'),
  'type(None)': () => py.type(null),
  'type([]).__name__': () => py.typeName([]),
  'type(Plain()).__name__': () => py.typeName(new Plain()),
  'isinstance(True, int)': () => py.isInstance(true, py.pyInt),
  'isinstance(5, (str, int))': () => py.isInstance(5, [py.pyStr, py.pyInt]),
  'isinstance(5, 5)': () => py.isInstance(5, 5 as never),
  'issubclass(KeyError, LookupError)': () => py.isSubclass(py.KeyError, py.LookupError),
  'Plain()': () => new Plain(),
  empty: () => empty,
  "getattr(Point(3), 'x')": () => py.getAttribute(new Point(3), 'x'),
  "getattr(Point(3), 'q', 'none')": () => py.getAttribute(new Point(3), 'q', 'none'),
  "hasattr([], 'append')": () => py.hasAttribute([], 'append'),
  "getattr('abc', 'upper')()": () => py.call(py.getAttribute('abc', 'upper')),
  'callable(len)': () => py.isCallable(py.len),
  Ellipsis: () => py.Ellipsis,
  NotImplemented: () => py.NotImplemented,
  'slice(1, None, 2)': () => py.sliceOf(1, null, 2),

  '[1.0, -0.0, 1e16, 0.1]': () => typed([1, -0, 1e16, 0.1], 'list[float]'),
  '(1.5,)': () => tuple(1.5),
  "{'a': 2.0}": () => typed({ a: 2 }, 'dict[str, float]'),
  "[float('inf'), float('nan')]": () => [Infinity, NaN],
};

function outcomeOf(run: () => unknown): string {
  try {
    return py.str(run()).replace(/0x[0-9a-f]{6,}/g, '0x0');
  } catch (error) {
    const raised = py.asPythonError(error);
    return `${raised.name}: ${raised.message}`;
  }
}

test('every recorded expression has its port', () => {
  expect(Object.keys(ports).sort()).toEqual(Object.keys(expected).sort());
});

test.each(Object.keys(ports))('%s', (expression) => {
  expect(outcomeOf(ports[expression] as () => unknown)).toBe(expected[expression]);
});
