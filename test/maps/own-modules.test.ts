/** Modules of the user's own that maps name: where the output imports them from. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGrammarMaps } from '../../scripts/build/grammar-maps.js';
import { compileUserMaps, createCompiler, type SourceFile } from '../../src/compiler/index.js';

const wasmOf = (name: string): Uint8Array => readFileSync(new URL(`../../node_modules/${name}/${name}.wasm`, import.meta.url));
const wasm = { grammar: wasmOf('tree-sitter-python'), runtime: wasmOf('web-tree-sitter') };
const entries = `entries:
  - { id: shop, kind: module, docs: A shop. }
  - { id: shop.Closed, kind: exception, python: class Closed(Exception), docs: It is closed. }
  - { id: shop.price, kind: function, python: "def price(item: str) -> int", emit: price($item), docs: A price. }
`;
const source = 'import shop\n\n\ndef f() -> int:\n    try:\n        return shop.price("tea")\n    except shop.Closed:\n        return 0\n';

async function importsOf(runtime: string, files: readonly SourceFile[]): Promise<readonly string[]> {
  const { maps } = await compileGrammarMaps();
  const { library, diagnostics } = await compileUserMaps([{ path: 'm.yaml', text: `runtime: ${runtime}\n${entries}` }], maps, wasm);
  expect(diagnostics).toEqual([]);
  const compiler = await createCompiler({ wasm, maps, userMaps: library });
  const results = await compiler.transpileProject(files);
  return results.map(({ code }) => code!.split('\n').filter((line) => line.includes('price }')).join('\n'));
}

test.each([
  ['a path from the root of the output', './shop.js', ['import { Closed, price } from "./shop.js";', 'import { Closed, price } from "../../shop.js";']],
  ['a scoped package', '"@acme/shop"', ['import { Closed, price } from "@acme/shop";', 'import { Closed, price } from "@acme/shop";']],
  ['a package of one word', 'shop', ['import { Closed, price } from "shop";', 'import { Closed, price } from "shop";']],
  ['after a package of the runtime', '[asyncio, ./shop.js]', ['import { Closed, price } from "./shop.js";', 'import { Closed, price } from "../../shop.js";']],
])('%s is imported at any depth', async (_, runtime, expected) => {
  const files = [
    { path: 'app.py', source, name: 'app', isPackage: false },
    { path: 'a/b/app.py', source, name: 'a.b.app', isPackage: false },
  ];
  expect(await importsOf(runtime, files)).toEqual(expected);
});
