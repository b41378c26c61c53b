import { expect, test } from 'vitest';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { printed, shown, x, y, z } from './printing.js';

const T = b.reference('T');
const optional = (object: ir.Expression, property: string): ir.MemberExpression => ({
  ...b.member(object, property),
  optional: true,
});
const nonNull = (value: ir.Expression): ir.NonNullExpression => ({ kind: 'NonNullExpression', value });
const sequence = (...expressions: ir.Expression[]): ir.SequenceExpression => ({
  kind: 'SequenceExpression',
  expressions,
});
const prefix = (operator: '++' | '--', operand: ir.Expression): ir.UpdateExpression => ({
  kind: 'UpdateExpression',
  operator,
  prefix: true,
  operand,
});
const anonymous: ir.FunctionExpression = {
  kind: 'FunctionExpression',
  isAsync: false,
  isGenerator: false,
  parameters: [],
  body: b.block([]),
};
const p = (name: string): ir.Parameter => b.parameter(b.id(name));

const cases: readonly (readonly [ir.Expression, string])[] = [
  // literals
  [b.string('a'), '("a")'],
  [b.call(x, [b.string("it's"), b.string('say "hi"'), b.string(`"'`)]), `x("it's", 'say "hi"', "\\"'")`],
  [b.call(x, [b.string('a\n\t\\\0\x001\x07\u2028\ud800😀é')]), 'x("a\\n\\t\\\\\\0\\x001\\x07\\u2028\\ud800😀é")'],
  [b.rawNumber('0XFF'), '0xff'],
  [b.rawNumber('1E+05'), '1e5'],
  [b.rawNumber('1.50'), '1.5'],
  [{ kind: 'BigIntLiteral', raw: '10' }, '10n'],
  [{ kind: 'BigIntLiteral', raw: '0xFFn' }, '0xffn'],
  [b.call(x, [b.boolean(true), b.nullLiteral(), b.undefinedLiteral()]), 'x(true, null, undefined)'],
  [{ kind: 'RegExpLiteral', pattern: 'a/b[/]\\/', flags: 'um' }, '/a\\/b[/]\\//mu'],
  [{ kind: 'RegExpLiteral', pattern: '', flags: '' }, '/(?:)/'],
  [b.template(['a`${\\', '$', ''], [x, y]), '`a\\`\\${\\\\${x}$${y}`'],
  [b.template(['a\nb\r\n'], []), '`a\\nb\\r\\n`'],
  [{ ...b.template(['a\nb\r\n'], []), multiline: true }, '`a\nb\\r\n`'],
  // arrays and objects
  [b.array([x, b.spread(y)]), '[x, ...y]'],
  [b.array([]), '[]'],
  [
    b.call(x, [
      b.object([b.property('x', x), b.property('y', z), b.property('a b', y), b.property(z, x), b.spread(x)]),
    ]),
    'x({ x, y: z, "a b": y, [z]: x, ...x })',
  ],
  [b.call(x, [b.object([b.property('__proto__', x)])]), 'x({ ["__proto__"]: x })'],
  [b.object([]), '({})'],
  [b.member(b.object([]), 'a'), '({}).a'],
  // members and calls
  [b.member(b.rawNumber('1'), 'a'), '(1).a'],
  [b.member(x, 'class'), 'x.class'],
  [b.member(x, 'a-b'), 'x["a-b"]'],
  [b.member(b.thisExpression(), '#a'), 'this.#a'],
  [b.index(x, sequence(y, z)), 'x[y, z]'],
  [b.call(b.member(b.superExpression(), 'a'), []), 'super.a()'],
  [{ ...b.call(optional(x, 'y'), []), optional: true }, 'x?.y?.()'],
  [{ ...b.index(x, y), optional: true }, 'x?.[y]'],
  [{ ...b.call(x, [y]), typeArguments: [T] }, 'x<T>(y)'],
  [b.call(b.arrow([], x), []), '(() => x)()'],
  [b.call(anonymous, []), '(function () {})()'],
  [b.create(b.member(x, 'y'), [z]), 'new x.y(z)'],
  [b.create(b.call(x, []), []), 'new (x())()'],
  [b.create(b.member(b.call(x, []), 'y'), []), 'new (x().y)()'],
  [b.create(optional(x, 'y'), []), 'new (x?.y)()'],
  [{ ...b.create(b.id('Map'), []), typeArguments: [T, T] }, 'new Map<T, T>()'],
  [b.member(b.create(x, []), 'y'), 'new x().y'],
  // operators
  [b.binary('*', b.binary('+', x, y), z), '(x + y) * z'],
  [b.binary('+', x, b.binary('*', y, z)), 'x + y * z'],
  [b.binary('-', x, b.binary('-', y, z)), 'x - (y - z)'],
  [b.binary('**', b.unary('-', x), y), '(-x) ** y'],
  [b.binary('**', b.awaitOf(x), y), '(await x) ** y'],
  [b.binary('**', x, b.binary('**', y, b.unary('-', z))), 'x ** y ** -z'],
  [b.binary('**', b.binary('**', x, y), z), '(x ** y) ** z'],
  [b.binary('-', x, b.unary('-', y)), 'x - -y'],
  [b.unary('-', b.unary('-', x)), '-(-x)'],
  [b.unary('+', prefix('++', x)), '+(++x)'],
  [b.unary('-', b.unary('+', x)), '-+x'],
  [b.number(-1), '-1'],
  [b.member(b.number(-1), 'a'), '(-1).a'],
  [b.not(b.binary('in', x, y)), '!(x in y)'],
  [b.unary('typeof', b.member(x, 'y')), 'typeof x.y'],
  [b.update('++', x), 'x++'],
  [b.logical('??', x, b.logical('||', y, z)), 'x ?? (y || z)'],
  [b.logical('||', b.logical('??', x, y), z), '(x ?? y) || z'],
  [b.logical('??', b.logical('&&', x, y), z), '(x && y) ?? z'],
  [b.logical('??', b.logical('??', x, y), z), 'x ?? y ?? z'],
  [b.logical('||', x, b.logical('&&', y, z)), 'x || y && z'],
  [b.logical('&&', b.logical('||', x, y), z), '(x || y) && z'],
  [b.binary('&', b.binary('===', x, y), z), '(x === y) & z'],
  [b.conditional(b.arrow([], x), y, z), '(() => x) ? y : z'],
  [b.conditional(b.conditional(x, y, z), x, b.conditional(x, y, z)), '(x ? y : z) ? x : x ? y : z'],
  [b.assign(x, b.assign(y, z, '+=')), 'x = y += z'],
  [b.member(b.assign(x, y), 'z'), '(x = y).z'],
  [b.assign(b.objectPattern([{ key: 'x', value: x }]), y), '({ x } = y)'],
  [b.assign(b.arrayPattern([x, null, b.rest(y)]), z), '[x, , ...y] = z'],
  [sequence(x, y), 'x, y'],
  [b.call(x, [sequence(y, z)]), 'x((y, z))'],
  [b.awaitOf(b.awaitOf(x)), 'await await x'],
  [b.member(b.awaitOf(x), 'y'), '(await x).y'],
  [b.yieldOf(null), 'yield'],
  [b.binary('+', b.yieldOf(x), y), '(yield x) + y'],
  [b.yieldOf(x, true), 'yield* x'],
  // a generic call in disguise
  [b.binary('>', b.binary('<', x, y), z), '!!(x < y) > z'],
  [
    b.call(x, [b.binary('<', x, y), b.binary('>', y, b.binary('*', b.binary('+', x, y), z))]),
    'x(x < y, !!(y > (x + y) * z))',
  ],
  [b.call(x, [b.binary('<', x, y), b.binary('>', y, z)]), 'x(x < y, y > z)'],
  // types
  [b.as(x, T), 'x as T'],
  [b.as(b.as(x, b.keyword('unknown')), T), 'x as unknown as T'],
  [b.member(b.as(x, T), 'y'), '(x as T).y'],
  [b.binary('|', b.as(x, T), y), '(x as T) | y'],
  [b.as(b.awaitOf(x), T), 'await x as T'],
  [b.as(b.binary('+', x, y), T), '(x + y) as T'],
  [b.member(nonNull(x), 'y'), 'x!.y'],
  [b.unary('-', nonNull(b.awaitOf(x))), '-(await x)!'],
  // functions
  [b.arrow([], b.object([])), '() => ({})'],
  [b.arrow([], b.member(b.object([]), 'x')), '() => ({}).x'],
  [b.arrow([], b.assign(b.objectPattern([]), x)), '() => ({} = x)'],
  [b.arrow([], sequence(x, y)), '() => (x, y)'],
  [b.arrow([p('x')], b.block([]), { isAsync: true }), 'async (x) => {}'],
  [
    b.arrow([b.parameter(b.id('x'), T, { optional: true })], x, {
      typeParameters: [{ name: 'T', constraint: b.keyword('object') }],
      returnType: T,
    }),
    '<T extends object>(x?: T): T => x',
  ],
  [b.arrow([b.parameter(b.rest(x), b.arrayType(T))], x), '(...x: T[]) => x'],
  [b.arrow([b.parameter(x, undefined, { default: b.rawNumber('1') })], x), '(x = 1) => x'],
  [b.arrow([], x, { returnType: b.functionType([], T) }), '(): (() => T) => x'],
  [{ ...anonymous, name: 'f', isAsync: true, isGenerator: true }, '(async function* f() {})'],
  [{ kind: 'ParenthesizedComment', comment: 'wait */', value: b.object([]) }, '/* wait *\\/ */ ({})'],
  [b.call(x, [{ kind: 'ParenthesizedComment', comment: 'wait', value: b.boolean(true) }]), 'x(/* wait */ true)'],
];

test.each(cases.map(([expression, text]) => [text, expression] as const))('prints %s', (text, expression) => {
  expect(shown(expression)).toBe(text);
});

const erased: readonly (readonly [ir.Expression, string])[] = [
  [b.as(x, T), 'x'],
  [b.binary('*', b.as(b.binary('+', x, y), T), z), '(x + y) * z'],
  [b.binary('+', b.as(b.binary('*', x, y), T), z), 'x * y + z'],
  [b.member(nonNull(x), 'y'), 'x.y'],
  [b.member(b.as(optional(x, 'y'), T), 'z'), '(x?.y).z'],
  [b.member(nonNull(optional(x, 'y')), 'z'), 'x?.y.z'],
  [b.call(x, [b.object([b.property('x', b.as(x, T))])]), 'x({ x })'],
  [b.unary('-', b.as(b.unary('-', x), T)), '-(-x)'],
  [b.as(b.object([]), T), '({})'],
  [b.arrow([], b.as(b.object([]), T)), '() => ({})'],
  [b.as(b.string('use strict'), T), '("use strict")'],
  [{ ...b.create(b.id('Map'), []), typeArguments: [T, T] }, 'new Map()'],
  [
    b.arrow([b.parameter(b.id('this'), T), b.parameter(x, T, { optional: true })], x, {
      typeParameters: [{ name: 'T' }],
      returnType: T,
    }),
    '(x) => x',
  ],
];

test.each(erased.map(([expression, text]) => [text, expression] as const))(
  'prints %s without types',
  (text, expression) => {
    expect(shown(expression, false)).toBe(text);
  },
);

test('`in` is parenthesised in the head of a for, but not in its body', () => {
  const loop: ir.ForStatement = {
    kind: 'ForStatement',
    initializer: b.declare('let', x, b.binary('in', y, z)),
    test: b.binary('in', x, y),
    update: b.update('++', x),
    body: b.block([b.expression(b.binary('in', x, y))]),
  };
  expect(printed([loop])).toBe('for (let x = (y in z); x in y; x++) {\n  x in y;\n}\n');
});

test('a chain of 5,000 operators, calls or conditions does not overflow the stack', () => {
  let sum: ir.Expression = x;
  let chain: ir.Expression = x;
  let choice: ir.Expression = x;
  let negation: ir.Expression = x;
  for (let count = 0; count < 5000; count++) {
    sum = b.binary('+', sum, y);
    chain = b.method(chain, 'y', [z]);
    choice = b.conditional(x, y, choice);
    negation = b.not(negation);
  }
  expect(shown(sum)).toBe('x' + ' + y'.repeat(5000));
  expect(shown(chain)).toBe('x' + '.y(z)'.repeat(5000));
  expect(shown(choice)).toBe('x ? y : '.repeat(5000) + 'x');
  expect(shown(negation)).toBe('!'.repeat(5000) + 'x');
});
