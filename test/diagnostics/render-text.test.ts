import { expect, test } from 'vitest';
import { diagnostics, renderCounts, renderText, Sources, type Diagnostic } from '../../src/diagnostics/index.js';

function rendered(source: string, word: string, colour = false): string {
  const start = source.indexOf(word);
  const diagnostic = diagnostics.syntaxError({ message: 'invalid syntax' }, 'app.py', { start, end: start + word.length });
  return renderText([diagnostic], new Sources(new Map([['app.py', source]])), { colour, verbose: false });
}

test('a frame shows the line with its neighbours and a caret under the place', () => {
  expect(rendered('a = 1\nb = oops\nc = 3\nd = 4\n', 'oops')).toBe(
    [
      'app.py:2:5: error AIO1001: invalid syntax.',
      '  1 | a = 1',
      '> 2 | b = oops',
      '    |     ^^^^',
      '  3 | c = 3',
      '',
    ].join('\n'),
  );
});

test('line numbers are aligned where their widths differ', () => {
  const source = `${'x\n'.repeat(9)}oops\ny\n`;
  expect(rendered(source, 'oops')).toContain('   9 | x\n> 10 | oops\n     | ^^^^\n  11 | y');
});

test('wide characters, emoji and combining marks keep the caret in place', () => {
  expect(rendered('日本 = oops', 'oops')).toContain(`> 1 | 日本 = oops\n    | ${' '.repeat(7)}^^^^\n`);
  expect(rendered('"👩‍🚀" + oops', 'oops')).toContain(`    | ${' '.repeat(7)}^^^^\n`);
  expect(rendered('"e\u0301" + oops', 'oops')).toContain(`    | ${' '.repeat(6)}^^^^\n`);
  expect(rendered('x = 日本', '日本')).toContain('    |     ^^^^\n');
});

test('a tab takes the columns to its next stop', () => {
  expect(rendered('a\toops', 'oops')).toContain('> 1 | a   oops\n    |     ^^^^\n');
});

test('control characters cannot reach the terminal', () => {
  expect(rendered('x = "\u001b[2J" oops', 'oops')).toContain('> 1 | x = "␛[2J" oops\n');
});

test('a long line is cut around the place', () => {
  const frame = rendered(`${'('.repeat(10_000)}oops${')'.repeat(10_000)}`, 'oops').split('\n');
  expect(frame[1]!.length).toBeLessThan(125);
  expect(frame[1]!.indexOf('oops')).toBe(frame[2]!.indexOf('^'));
  expect(frame[1]).toMatch(/^> 1 \| ….*….?$/);
});

test('a place over several lines is underlined on its first', () => {
  expect(rendered('f(\n  1,\n)\n', 'f(\n  1,\n)')).toContain('> 1 | f(\n    | ^^\n  2 |   1,\n');
});

test('the end of the file is a place', () => {
  const diagnostic = diagnostics.syntaxError({ message: "'(' was never closed" }, 'app.py', { start: 2, end: 2 });
  const text = renderText([diagnostic], new Sources(new Map([['app.py', 'f(']])), { colour: false, verbose: false });
  expect(text).toContain("app.py:1:3: error AIO1001: '(' was never closed.\n> 1 | f(\n    |   ^\n");
});

test('infos are one line a code unless all are asked for', () => {
  const source = 'a\nb\nc\nd\ne\nf\n';
  const infos: Diagnostic[] = [...source.matchAll(/[a-e]/g)].map(({ index, 0: name }) =>
    diagnostics.setOrder({ expression: name }, 'app.py', { start: index, end: index + 1 }),
  );
  const sources = new Sources(new Map([['app.py', source]]));
  expect(renderText(infos, sources, { colour: false, verbose: false })).toBe(
    'info AIO2107: The order of a set: app.py:1:1, app.py:2:1, app.py:3:1, app.py:4:1 and 1 more\n' +
      '(--verbose shows each in full; aio2ts explain CODE tells more)\n',
  );
  expect(renderText(infos, sources, { colour: false, verbose: true }).match(/info AIO2107/g)).toHaveLength(5);
});

test('diagnostics come by file as given, then by place', () => {
  const at = (path: string, start: number): Diagnostic =>
    diagnostics.syntaxError({ message: 'x' }, path, { start, end: start + 1 });
  const sources = new Sources(new Map([['b.py', 'xyz'], ['a.py', 'xyz']]));
  const text = renderText([at('b.py', 2), at('a.py', 1), at('b.py', 0)], sources, { colour: false, verbose: false });
  expect(text.match(/^\S+py:\d+:\d+/gm)).toEqual(['b.py:1:1', 'b.py:1:3', 'a.py:1:2']);
});

test('colours surround the code and the mark only when asked for', () => {
  expect(rendered('oops', 'oops')).not.toContain('\u001b');
  expect(rendered('oops', 'oops', true)).toContain('\u001b[31merror AIO1001\u001b[39m');
});

test('nothing to say is said in no words', () => {
  expect(renderText([], new Sources(new Map()), { colour: false, verbose: false })).toBe('');
  expect(renderCounts([])).toBe('');
});
