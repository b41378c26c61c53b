import { expect, test } from 'vitest';
import { compile, libraryOf, problemsOf } from './compiling.js';

/** An entry that is right, with some lines after it. */
const fetchEntry = (...lines: string[]): string =>
  [
    'runtime: [asyncio, python]',
    'entries:',
    '  - id: lib.fetch',
    '    kind: function',
    '    python: "def fetch(url: str, raw: bool = False) -> str"',
    '    docs: Fetches.',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

test('a right entry has no problems', () => {
  expect(problemsOf(fetchEntry('emit: repr($url)'))).toEqual([]);
});

test('AIO4001: text that is not YAML', () => {
  expect(problemsOf('entries:\n  - id: [lib\n')).toEqual([expect.stringMatching(/^3:1-3:2 AIO4001: Flow sequence/)]);
});

test('AIO4002: an unknown key, of an entry, of a case, of a file', () => {
  expect(problemsOf(fetchEntry('emit: repr($url)', 'rases: never'))).toEqual([
    expect.stringMatching(/^8:5-8:10 AIO4002: Unknown key `rases` in lib\.fetch/),
  ]);
  expect(problemsOf(fetchEntry('cases:', '  - emits: repr($url)', '    emit: repr($url)'))).toEqual([
    expect.stringMatching(/^8:9-8:14 AIO4002: Unknown key `emits`/),
  ]);
  expect(problemsOf('entires: []\nentries: []\n')).toEqual([
    expect.stringMatching(/^1:1-1:8 AIO4002: Unknown key `entires`/),
  ]);
});

test('AIO4003: a placeholder that is not a parameter, plain, in a function of holes, after a spread, in a block', () => {
  expect(problemsOf(fetchEntry('emit: repr($uri)'))).toEqual([
    expect.stringMatching(/^7:16-7:20 AIO4003: `\$uri` in lib\.fetch/),
  ]);
  expect(problemsOf(fetchEntry('emit: "repr($given(uri))"'))).toEqual([
    expect.stringMatching(/^7:\d+-7:\d+ AIO4003: `\$uri`/),
  ]);
  expect(problemsOf(fetchEntry('emit: repr(...$uris)'))).toEqual([
    expect.stringMatching(/^7:19-7:24 AIO4003: `\$uris`/),
  ]);
  expect(problemsOf(fetchEntry('emit: |', '  repr(', '    $uri)'))).toEqual([
    expect.stringMatching(/^9:9-9:13 AIO4003: `\$uri`/),
  ]);
});

test('AIO4003: an unknown function of holes, and a hole where there is no receiver', () => {
  expect(problemsOf(fetchEntry('emit: repr($thnk(url))'))).toEqual([
    expect.stringMatching(/^7:16-7:21 AIO4003: `\$thnk`/),
  ]);
  expect(problemsOf(fetchEntry('emit: $self.fetch($url)'))).toEqual([
    expect.stringMatching(/^7:11-7:16 AIO4003: `\$self`/),
  ]);
});

test('AIO4003: a guard on a parameter that the stub does not have', () => {
  const guarded = (guard: string): string[] =>
    problemsOf(fetchEntry('cases:', `  - when: ${guard}`, '    emit: repr($url)'));
  expect(guarded('{ row: "False" }')).toEqual([expect.stringMatching(/^8:17-8:20 AIO4003: `row`/)]);
  expect(guarded('{ types: { uri: str } }')).toEqual([expect.stringMatching(/^8:26-8:29 AIO4003: `uri`/)]);
  expect(guarded('{ given: [uri] }')).toEqual([expect.stringMatching(/^8:25-8:28 AIO4003: `uri`/)]);
  expect(guarded('{ raw: "False", types: { url: str }, given: [url], facts: [awaited] }')).toEqual([]);
});

test('AIO4004: a case behind one that always matches, or that asks for less', () => {
  expect(
    problemsOf(fetchEntry('cases:', '  - emit: repr($url)', '  - when: { raw: "True" }', '    emit: repr($raw)')),
  ).toEqual([expect.stringMatching(/^9:9-9:13 AIO4004: Case 2 of lib\.fetch/)]);
  expect(
    problemsOf(
      fetchEntry(
        'cases:',
        '  - { when: { facts: [awaited] }, emit: repr($url) }',
        '  - { when: { raw: "True", facts: [awaited] }, emit: repr($raw) }',
        '  - emit: repr($url)',
      ),
    ),
  ).toEqual([expect.stringMatching(/^9:11-9:15 AIO4004: Case 2/)]);
});

test('a case that reports a difference hides none behind it, since `exact` skips it', () => {
  expect(problemsOf(fetchEntry('cases:', '  - { emit: $url, reports: AIO2103 }', '  - emit: repr($url)'))).toEqual([]);
});

test('AIO4005: a name that no package of the file exports, found or imported', () => {
  expect(problemsOf(fetchEntry('emit: fetch2($url)'))).toEqual([
    expect.stringMatching(
      /^7:11-7:17 AIO4005: `aio2ts\/runtime\/asyncio, aio2ts\/runtime\/python` does not export `fetch2`/,
    ),
  ]);
  expect(problemsOf(fetchEntry('emit: load($url)', 'import: { load: python }'))).toEqual([
    expect.stringMatching(/^8:15-8:19 AIO4005: `aio2ts\/runtime\/python` does not export `load`/),
  ]);
});

test('names of JavaScript, parameters of arrows and packages of npm need no export of the runtime', () => {
  expect(problemsOf(fetchEntry('emit: "[$url].map((x) => String(x)).join(Math.PI)"'))).toEqual([]);
  expect(problemsOf(fetchEntry('emit: limit($url)', 'import: { limit: "p-limit#default" }'))).toEqual([]);
});

test('AIO4006: a handler that does not exist', () => {
  expect(problemsOf(fetchEntry('handler: lib/fetch'))).toEqual([
    expect.stringMatching(/^7:14-7:23 AIO4006: lib\.fetch names the handler `lib\/fetch`/),
  ]);
  expect(problemsOf(fetchEntry('handler: builtins/print'))).toEqual([]);
  expect(problemsOf(fetchEntry('handler: lib/fetch'), { handlers: null })).toEqual([]);
});

const withStub = (stub: string): string[] =>
  problemsOf(`- { id: lib.f, kind: function, python: "${stub}", emit: "0", docs: F. }\n`);

test('AIO4007: a stub that is not Python, not a definition, or has an unknown type', () => {
  expect(withStub('def f(x y)')).toEqual([
    expect.stringMatching(/^1:4\d-1:\d+ AIO4007: The Python stub of lib\.f is not valid/),
  ]);
  expect(withStub('x + 1')).toEqual([expect.stringMatching(/^1:41-1:46 AIO4007: .*expected `def`/)]);
  expect(withStub('class f')).toEqual([expect.stringMatching(/^1:41-1:48 AIO4007: .*expected `def` or `async def`/)]);
  expect(withStub('def f(x: Strange) -> int')).toEqual([
    expect.stringMatching(/^1:50-1:57 AIO4007: .*`Strange` is not a type that any map has/),
  ]);
  expect(withStub('def f(x: 1) -> int')).toEqual([expect.stringMatching(/^1:50-1:51 AIO4007: .*this is not a type/)]);
});

test('AIO4007: an unknown base, an unknown type in a guard, a method without self', () => {
  expect(problemsOf('- { id: lib.C, kind: class, python: "class C(Strange)", docs: C. }\n')).toEqual([
    expect.stringMatching(/^1:46-1:53 AIO4007: .*`Strange` is not a class/),
  ]);
  expect(
    problemsOf(fetchEntry('cases:', '  - { when: { types: { url: strange } }, emit: repr($url) }', '  - emit: $url')),
  ).toEqual([expect.stringMatching(/^8:33-8:40 AIO4007: .*`strange` is not a type/)]);
  expect(
    problemsOf(
      '- id: lib.C\n  kind: class\n  python: class C\n  docs: C.\n  members:\n    m: { python: def m(), emit: $self.m(), docs: M. }\n',
    ),
  ).toContainEqual(expect.stringMatching(/AIO4007: .*a method needs `self`/));
});

test('AIO4008: a template that is not one expression, or uses what templates may not', () => {
  expect(problemsOf(fetchEntry('emit: repr($url'))).toEqual([expect.stringMatching(/^7:20-7:20 AIO4008: /)]);
  expect(problemsOf(fetchEntry('emit: "repr($url); 1"'))).toEqual([expect.stringMatching(/AIO4008: /)]);
  expect(problemsOf(fetchEntry('emit: "() => { return $url; }"'))).toEqual([
    expect.stringMatching(/^7:18-7:\d+ AIO4008: .*an expression for its body/),
  ]);
  expect(problemsOf(fetchEntry('emit: $url == $raw'))).toEqual([
    expect.stringMatching(/^7:16-7:18 AIO4008: .*`==` is not supported/),
  ]);
});

test('AIO4008: a type that is not one', () => {
  expect(problemsOf('- { id: lib.C, kind: class, python: class C, type: "Map<", docs: C. }\n')).toEqual([
    expect.stringMatching(/^1:5\d-1:\d+ AIO4008: /),
  ]);
});

test('AIO4009: an id that is there already, as an id or as another name', () => {
  const again = '- { id: lib.a, kind: module, docs: A. }\n- { id: lib.a, kind: module, docs: A. }\n';
  expect(problemsOf(again)).toEqual([expect.stringMatching(/^2:9-2:14 AIO4009: `lib\.a` is defined twice/)]);
  const also =
    '- { id: lib.a, kind: module, docs: A. }\n- { id: lib.b, kind: module, also: [lib.c, lib.a], docs: B. }\n';
  expect(problemsOf(also)).toEqual([expect.stringMatching(/^2:44-2:49 AIO4009: `lib\.a` is defined twice/)]);
});

test('AIO4010: docs that are missing, of an entry and of a member', () => {
  expect(problemsOf('- { id: lib.a, kind: module }\n')).toEqual([
    expect.stringMatching(/^1:5-1:7 AIO4010: lib\.a: `docs` is missing/),
  ]);
  expect(
    problemsOf(
      '- { id: lib.C, kind: class, python: class C, docs: C., members: { x: { python: "x: int", emit: $self.x } } }\n',
    ),
  ).toEqual([expect.stringMatching(/^1:72-1:78 AIO4010: lib\.C\.x: `docs` is missing/)]);
});

test('AIO4010: wrong kinds and values, unknown facts, an alias of nothing, no way to lower a call', () => {
  expect(problemsOf('- { id: lib.a, kind: functoin, docs: A. }\n')).toEqual([
    expect.stringMatching(/^1:22-1:30 AIO4010: lib\.a: expected one of function, class/),
  ]);
  expect(problemsOf(fetchEntry('emit: $url', 'raises: sometimes'))).toEqual([
    expect.stringMatching(/^8:13-8:22 AIO4010: lib\.fetch: expected one of never, maybe, children/),
  ]);
  expect(problemsOf(fetchEntry('cases:', '  - { when: { facts: [awaitd] }, emit: $url }'))).toEqual([
    expect.stringMatching(/^8:27-8:33 AIO4010: lib\.fetch: expected one of task-free/),
  ]);
  expect(problemsOf('- { id: lib.a, kind: alias, is: lib.b }\n')).toEqual([
    expect.stringMatching(/^1:33-1:38 AIO4010: lib\.a: `lib\.b` is not an entry/),
  ]);
  expect(problemsOf(fetchEntry())).toEqual([
    expect.stringMatching(
      /^5:13-5:\d+ AIO4010: lib\.fetch: one of `emit`, `cases`, `handler` and `unported` is missing/,
    ),
  ]);
  expect(problemsOf(fetchEntry('emit: $url', 'unported: No.'))).toEqual([
    expect.stringMatching(/AIO4010: lib\.fetch: `emit` and `unported` exclude each other/),
  ]);
});

test('an entry with an error is left out, the others stay', () => {
  const { library } = compile(`${fetchEntry('emit: repr($uri)')}  - { id: lib.ok, kind: module, docs: Fine. }\n`);
  expect(Object.keys(library.entries)).toContain('lib.ok');
  expect(Object.keys(library.entries)).not.toContain('lib.fetch');
});

test('an entry whose only fault is a missing export stays', () => {
  expect(Object.keys(compile(fetchEntry('emit: fetch2($url)')).library.entries)).toContain('lib.fetch');
});

test('a map that has no entries is no problem, one that is a text is', () => {
  expect(problemsOf('entries: []\n')).toEqual([]);
  expect(problemsOf('hello\n')).toEqual([
    expect.stringMatching(/^1:1-1:6 AIO4010: map\.yaml: expected a list of entries/),
  ]);
});

test('names in a stub are looked up in its module, then in builtins and typing', () => {
  const library = libraryOf(`
- { id: lib.Thing, kind: class, python: "class Thing[T]", docs: T. }
- { id: lib.make, kind: function, python: "async def make(things: list[Thing[str]], f: Callable[[int], T] | None, *more: Awaitable[T]) -> tuple[T, ...]", emit: "0", docs: M. }
`);
  const entry = library.entries.get('lib.make');
  if (entry?.kind !== 'function') throw new Error('no function');
  const atom = (name: string): object => ({ kind: 'atom', name });
  const variable = { kind: 'variable', name: 'T' };
  expect(entry.signature).toEqual({
    isAsync: true,
    returns: { kind: 'tupleOf', item: variable },
    parameters: [
      {
        name: 'things',
        kind: 'positional',
        default: null,
        defaultTemplate: null,
        type: {
          kind: 'class',
          id: 'builtins.list',
          args: [{ kind: 'class', id: 'lib.Thing', args: [{ kind: 'atom', name: 'str' }] }],
        },
      },
      {
        name: 'f',
        kind: 'positional',
        default: null,
        defaultTemplate: null,
        type: {
          kind: 'union',
          members: [{ kind: 'callable', parameters: [atom('int')], returns: variable }, atom('None')],
        },
      },
      {
        name: 'more',
        kind: 'rest',
        default: null,
        defaultTemplate: null,
        type: { kind: 'awaitable', result: variable },
      },
    ],
  });
});
