import { expect, test } from 'vitest';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { printed, x, y, z } from './printing.js';

const T = b.reference('T');
const leading = (...lines: string[]): ir.Surroundings => ({ leading: lines });
const run = (value: ir.Expression = x): ir.ExpressionStatement => b.expression(b.call(value, []));
const functionOf = (more: Partial<ir.FunctionDeclaration> = {}): ir.FunctionDeclaration => ({
  kind: 'FunctionDeclaration',
  name: 'f',
  isAsync: false,
  isGenerator: false,
  parameters: [],
  body: b.block([]),
  ...more,
});

test.each<[string, readonly ir.Statement[], string]>([
  [
    'declarations',
    [
      b.constant('a', x, { type: T, exported: true }),
      b.declare('let', y, null, { type: b.keyword('number') }),
      b.declare(
        'const',
        b.objectPattern(
          [
            { key: 'a', value: x },
            { key: 'y', value: { kind: 'DefaultPattern', target: y, value: z } },
            { key: 'a-b', value: z },
          ],
          b.id('r'),
        ),
        x,
      ),
    ],
    `export const a: T = x;
let y: number;
const { a: x, y = z, "a-b": z, ...r } = x;
`,
  ],
  [
    'jumps',
    [b.returns(null), b.returns(x), b.throws(x), { kind: 'BreakStatement' }, { kind: 'ContinueStatement', label: 'a' }],
    `return;
return x;
throw x;
break;
continue a;
`,
  ],
  [
    'functions',
    [
      functionOf({
        isAsync: true,
        isGenerator: true,
        exported: true,
        typeParameters: [{ name: 'T', default: b.keyword('string') }],
        parameters: [b.parameter(x, T), b.parameter(b.rest(y), b.arrayType(T))],
        returnType: T,
        body: b.block([b.returns(x)]),
        doc: 'Runs.\n\nEnds */ here.',
      }),
    ],
    `/**
 * Runs.
 *
 * Ends *\\/ here.
 */
export async function* f<T = string>(x: T, ...y: T[]): T {
  return x;
}
`,
  ],
  [
    'branches',
    [b.ifThen(x, b.block([run()]), b.ifThen(y, b.block([]), b.block([run(y)])))],
    `if (x) {
  x();
} else if (y) {} else {
  y();
}
`,
  ],
  [
    'loops',
    [
      b.whileLoop(x, b.block([])),
      { kind: 'ForStatement', initializer: null, test: null, update: null, body: b.block([]) },
      b.forOf('const', b.arrayPattern([x, y]), z, b.block([]), { isAwait: true }),
      b.forOf(null, b.id('async'), z, b.block([])),
      {
        kind: 'LabeledStatement',
        label: 'outer',
        body: b.whileLoop(x, b.block([{ kind: 'BreakStatement', label: 'outer' }])),
      },
    ],
    `while (x) {}
for (;;) {}
for await (const [x, y] of z) {}
for ((async) of z) {}
outer: while (x) {
  break outer;
}
`,
  ],
  [
    'switch',
    [
      {
        kind: 'SwitchStatement',
        subject: x,
        cases: [
          { test: b.string('a'), body: [run()] },
          { test: y, body: [b.block([run()])], surroundings: { ...leading('second'), trailing: 'same line' } },
          { test: null, body: [] },
        ],
      },
    ],
    `switch (x) {
  case "a":
    x();
  // second
  case y: {
    // same line
    x();
  }
  default:
}
`,
  ],
  [
    'try',
    [
      b.tryStatement(b.block([run()]), 'error', b.block([]), b.block([run()]), {
        handlerSurroundings: leading('failed'),
        finalizerSurroundings: leading('always'),
      }),
    ],
    `try {
  x();
} catch (error) {
  // failed
} finally {
  // always
  x();
}
`,
  ],
  [
    'expression statements that would start something else',
    [
      b.expression(b.object([])),
      b.expression(b.index(b.id('let'), x)),
      b.expression(b.string('use strict')),
      b.expression({ kind: 'ParenthesizedComment', comment: 'c', value: b.object([]) }),
    ],
    `({});
(let)[x];
("use strict");
/* c */ ({});
`,
  ],
  [
    'exports',
    [
      {
        kind: 'ExportStatement',
        names: [
          { local: 'a', exported: 'a' },
          { local: 'a', exported: 'b' },
        ],
      },
      { kind: 'ExportStatement', names: [] },
    ],
    `export { a, a as b };
export {};
`,
  ],
])('prints %s', (_, body, text) => {
  expect(printed(body)).toBe(text);
});

test('keeps comments and empty lines, and never lets a comment end early', () => {
  const nested = b.block(
    [
      b.expression(x, { surroundings: { leading: ['first'], blankBefore: true, trailing: 'after\u2028it' } }),
      b.expression(y, {
        surroundings: { leading: ['two', '', '  indented'], blankBefore: true, blankAfterLeading: true },
      }),
      { kind: 'CommentStatement', surroundings: { leading: ['left over'], trailing: 'too' } },
    ],
    ['last'],
  );
  expect(printed([b.whileLoop(x, nested, { surroundings: { trailing: 'header' } }), run()])).toBe(`while (x) {
  // header
  // first
  x; // after it

  // two
  //
  //  indented

  y;
  // left over
  // too
  // last
}
x();
`);
});

test('keeps comments of branches inside the blocks that they open', () => {
  const otherwise: ir.BlockStatement = {
    ...b.block([]),
    surroundings: { leading: ['before else'], trailing: 'at else' },
  };
  const second = b.ifThen(y, b.block([]), otherwise, {
    surroundings: { leading: ['before elif'], trailing: 'at elif' },
  });
  expect(printed([b.ifThen(x, b.block([]), second, { surroundings: { trailing: 'at if' } })])).toBe(`if (x) {
  // at if
} else if (y) {
  // before elif
  // at elif
} else {
  // before else
  // at else
}
`);
});

test('keeps comments between the items of lists', () => {
  const around = new Map<number, ir.Surroundings>([
    [0, { leading: ['one'] }],
    [1, { trailing: 'two', blankBefore: true }],
  ]);
  const list: ir.ArrayExpression = { ...b.array([x, y]), surroundings: around, dangling: ['end'] };
  const call: ir.CallExpression = { ...b.call(x, [y, b.spread(z)]), surroundings: around };
  const record = b.object([{ ...b.property('x', x), surroundings: { leading: ['key'] } }]);
  const f = functionOf({
    parameters: [b.parameter(x, T, { surroundings: { trailing: 'first' } }), b.parameter(b.rest(y), T)],
  });
  expect(printed([b.constant('a', list), b.expression(call), b.constant('b', record), f])).toBe(`const a = [
  // one
  x,

  y, // two
  // end
];
x(
  // one
  y,

  ...z, // two
);
const b = {
  // key
  x,
};

function f(
  x: T, // first
  ...y: T
) {}
`);
});
