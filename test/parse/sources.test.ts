import { describe, expect, test } from 'vitest';

import type { Module, Node } from '../../src/syntax/ast.js';
import { childrenOf, walk } from '../../src/syntax/visit.js';
import { testParser } from '../support/parser.js';

const parser = await testParser();

function parse(source: string): Module {
  const { module, diagnostics } = parser.parse(source, { path: 'a.py' });
  expect(diagnostics).toEqual([]);
  return module!;
}

function problems(source: string): string[] {
  const { module, diagnostics } = parser.parse(source, { path: 'a.py' });
  expect(module).toBeNull();
  return diagnostics.map((each) => `${each.code} ${each.message}`);
}

/** The text that each statement spans. */
function statements(source: string): string[] {
  return parse(source).body.map(({ span }) => source.slice(span.start, span.end));
}

describe('offsets stay right', () => {
  test('after a byte order mark', () => {
    expect(statements('\ufeffx = 1\ny = 2\n')).toEqual(['x = 1', 'y = 2']);
  });

  test('with CRLF, and with carriage returns alone', () => {
    expect(statements('x = 1\r\nif y:\r\n    z\r\n')).toEqual(['x = 1', 'if y:\r\n    z']);
    expect(statements('x = 1\rif y:\r    z\r')).toEqual(['x = 1', 'if y:\r    z']);
  });

  test('with tabs and form feeds', () => {
    expect(statements('if x:\n\ty\n\tz\n\fw\n')).toEqual(['if x:\n\ty\n\tz', 'w']);
  });

  test('with line continuations', () => {
    expect(statements('x = 1 + \\\n  2\ny\n')).toEqual(['x = 1 + \\\n  2', 'y']);
  });

  test('with characters beyond the basic plane', () => {
    const source = 'x = "🎉🎉"; y = f"𝔘{z}"\n# 🎉\nw\n';
    expect(statements(source)).toEqual(['x = "🎉🎉"', 'y = f"𝔘{z}"', 'w']);
  });

  test('without a final line end', () => {
    expect(statements('x\ndef f():\n  y')).toEqual(['x', 'def f():\n  y']);
  });
});

test('line ends within strings are line feeds, however the file ends its lines', () => {
  const [statement] = parse('x = """a\r\nb"""\r\n').body;
  expect(statement).toMatchObject({ value: { kind: 'StringLiteral', value: 'a\nb', isTripleQuoted: true } });
});

test('an empty file is an empty module', () => {
  for (const source of ['', '\n', '  \n\t\n', '\ufeff', '\\\n']) expect(parse(source).body).toEqual([]);
});

test('ids are dense and begin where they are told to', () => {
  const { module } = parser.parse('async def f(a, b=1):\n  return [x for x in a if f"{b!r:{a}}"]\n',
    { path: 'a.py', name: 'pkg.a', firstId: 100 });
  const ids = new Set<number>();
  let count = 0;
  walk(module!, (node) => {
    ids.add(node.id);
    count += 1;
  });
  expect(ids.size).toBe(count);
  expect(Math.min(...ids)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...ids)).toBeLessThan(module!.endId);
  expect(module).toMatchObject({ name: 'pkg.a', firstId: 100 });
});

test('children lie within their parents', () => {
  const module = parse('@d\nclass A(B, c=D):\n  x: int = 1\n  def f(self, *a, **k): return f"{a}" "b"\n');
  const outside: Node[] = [];
  walk(module, (node) => {
    for (const child of childrenOf(node)) {
      const isDecorator = 'decorators' in node && node.decorators.some((each) => each === child);
      const isWithin = node.span.start <= child.span.start && child.span.end <= node.span.end;
      const isDefault = node.kind === 'Parameter';
      if (!isWithin && !isDecorator && !isDefault) outside.push(child);
    }
  });
  expect(outside).toEqual([]);
});

test('a list may have any number of elements', () => {
  for (const count of [254, 255, 256, 1000]) {
    const [statement] = parse(`x = [${'1, '.repeat(count)}]\ny\n`).body;
    const value = statement?.kind === 'Assign' ? statement.value : null;
    expect(value?.kind === 'List' ? value.elements.length : -1).toBe(count);
  }
});

describe('deep nesting ends in one clear error', () => {
  test.each([
    ['10,000 parentheses', `x = ${'('.repeat(10000)}1${')'.repeat(10000)}\n`, 'AIO1002 too many nested parentheses'],
    ['10,000 open brackets', '['.repeat(10000), 'AIO1002 too many nested parentheses'],
    ['10,000 minus signs', `x = ${'-'.repeat(10000)}1\n`, 'AIO1002 the code is nested too deeply to be compiled'],
    ['10,000 attributes', `x = a${'.b'.repeat(10000)}\n`, 'AIO1002 the code is nested too deeply to be compiled'],
    ['10,000 terms', `x = a${' + b'.repeat(10000)}\n`, 'AIO1002 the code is nested too deeply to be compiled'],
    ['10,000 lambdas', `x = ${'lambda: '.repeat(10000)}1\n`, 'AIO1002 the code is nested too deeply to be compiled'],
    ['10,000 nots', `x = ${'not '.repeat(10000)}1 1\n`, null],
    ['200 blocks', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''),
      'AIO1001 too many levels of indentation'],
  ])('of %s', (_, source, expected) => {
    const found = problems(source);
    expect(found).toHaveLength(1);
    if (expected !== null) expect(found).toEqual([expected]);
  });

  test('200 parentheses, 300 terms and 200 elif clauses are fine', () => {
    parse(`x = ${'('.repeat(200)}1${')'.repeat(200)}\n`);
    parse(`x = a${' + b'.repeat(300)}\n`);
    parse(`x = a${' | b'.repeat(300)}\n`);
    parse(`if a: b\n${'elif c: d\n'.repeat(200)}`);
  });

  test('a boolean operation of any length is flat', () => {
    parse(`x = a${' and b'.repeat(900)}\n`);
  });
});

test('what is not text is refused', () => {
  expect(problems('x = 1\n\0\n')).toEqual(['AIO1003 source code cannot contain null bytes']);
  expect(problems('\x7fELF\x02\x01')).toEqual(['AIO1001 invalid non-printable character U+007F']);
});

test('a broken file gives one error, not hundreds', () => {
  expect(problems('def f(:\n  ) = 1\n'.repeat(300))).toHaveLength(1);
  expect(problems('<html>\n<body class="x">\n</html>\n')).toHaveLength(1);
});

test('mistakes of the compiler are all reported, in order', () => {
  expect(problems('return\nbreak\nawait x\n')).toEqual([
    "AIO1001 'return' outside function", "AIO1001 'break' outside loop", "AIO1001 'await' outside function",
  ]);
});

test('print >> is Python 2, though CPython only notices when it runs', () => {
  expect(problems('print >>f, x\n')).toEqual([
    "AIO1001 Missing parentheses in call to 'print'. Did you mean print(...)?",
  ]);
});

test('an unknown character name is said to be unknown to us', () => {
  expect(problems('x = "\\N{NO SUCH THING}"\n')[0]).toContain("'NO SUCH THING' is no character name that aio2ts knows");
});

test('an annotation in a string is parsed as an expression', () => {
  const { expression, diagnostics } = parser.parseExpression(' list["Foo"] | None ', { firstId: 5 });
  expect(diagnostics).toEqual([]);
  expect(expression).toMatchObject({ kind: 'BinOp', operator: '|', span: { start: 0, end: 18 } });
  expect(parser.parseExpression('a b').expression).toBeNull();
  expect(parser.parseExpression('x = 1').expression).toBeNull();
});

test('a stub is a module of signatures', () => {
  const stub = 'def gather(*aws: Awaitable[T], return_exceptions: bool = False) -> Future[list[T]]: ...';
  const { module } = parser.parseStub(stub);
  expect(module?.body[0]).toMatchObject({
    kind: 'FunctionDef', parameters: { rest: { name: { text: 'aws' } }, keywordOnly: [{ default: { value: false } }] },
  });
});

test('how an elif was written is kept', () => {
  const [statement] = parse('if a: b\nelif c: d\nelse:\n  if e: f\n').body;
  expect(statement).toMatchObject({
    isElif: false, orElse: { body: [{ isElif: true, orElse: { body: [{ isElif: false }] } }] },
  });
});
