/** The compiler of maps over texts, for tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ts } from 'ts-morph';
import { stubParser as createStubParser } from '../../src/compiler/compile-user-maps.js';
import { compileMaps, type CompiledMaps } from '../../src/maps/compile/compile-maps.js';
import type { CompileOptions, StubParser } from '../../src/maps/compile/context.js';
import { loadLibrary } from '../../src/maps/load.js';
import type { Library } from '../../src/maps/model.js';
import { createParser } from '../../src/parse/index.js';
import { LineTable } from '../../src/syntax/positions.js';

const require = createRequire(import.meta.url);
const wasm = {
  grammar: readFileSync(require.resolve('tree-sitter-python/tree-sitter-python.wasm')),
  runtime: readFileSync(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
};

export const parser = await createParser(wasm);
export const stubParser: StubParser = await createStubParser(wasm);

export const options: CompileOptions = {
  ts,
  parser: stubParser,
  handlers: new Set(['builtins/print']),
  exports: new Map([
    ['aio2ts/runtime/asyncio', new Set(['sleep', 'gather', 'Queue'])],
    ['aio2ts/runtime/python', new Set(['ValueError', 'repr'])],
  ]),
};

/** What the tests' maps refer to. */
export const base = `
- { id: builtins, kind: module, docs: Builtins. }
- { id: builtins.list, kind: class, python: "class list[T]", docs: A list. }
- { id: builtins.tuple, kind: class, python: "class tuple[T]", docs: A tuple. }
- { id: builtins.str, kind: class, python: class str, docs: Text. }
- { id: typing.Optional, kind: form, docs: Or None. }
- { id: collections.abc.Iterable, kind: class, also: [typing.Iterable], python: "class Iterable[T]", docs: Iterable. }
- { id: collections.abc.Awaitable, kind: class, python: "class Awaitable[T]", docs: Awaitable. }
- { id: typing.Self, kind: form, docs: Itself. }
- { id: typing.Callable, kind: form, docs: A function. }
`;

export function compile(text: string, changes: Partial<CompileOptions> = {}): CompiledMaps {
  return compileMaps(
    [
      { path: 'base.yaml', text: base },
      { path: 'map.yaml', text },
    ],
    { ...options, ...changes },
  );
}

export function libraryOf(text: string): Library {
  const { library, diagnostics } = compile(text);
  if (diagnostics.length > 0) throw new Error(problemsOf(text).join('\n'));
  return loadLibrary(library);
}

/** `line:column-line:column code: message`, columns from 1; the end is exclusive. */
export function problemsOf(text: string, changes: Partial<CompileOptions> = {}): string[] {
  const table = new LineTable(text);
  return compile(text, changes).diagnostics.map(({ code, message, span, path }) => {
    if (path !== 'map.yaml') return `${path} ${code}: ${message}`;
    const start = table.positionAt(span.start);
    const end = table.positionAt(span.end);
    return `${start.line}:${start.column + 1}-${end.line}:${end.column + 1} ${code}: ${message}`;
  });
}
