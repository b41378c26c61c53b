/** The cursor that reads tree-sitter's nodes from memory sees what web-tree-sitter's own cursor sees. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { beforeAll, expect, test } from 'vitest';
import { allCases } from '../../scripts/golden/cases.js';
import { MemoryCursor, type Cursor, type TreeMemory } from '../../src/parse/memory-cursor.js';

const require = createRequire(import.meta.url);
const wasmOf = (name: string): Uint8Array => readFileSync(require.resolve(`${name}/${name}.wasm`));

let parser: Parser;
const memory: TreeMemory & { readonly wasmBinary: Uint8Array } = { wasmBinary: wasmOf('web-tree-sitter') };

beforeAll(async () => {
  await Parser.init(memory as unknown as Parameters<typeof Parser.init>[0]);
  parser = new Parser();
  parser.setLanguage(await Language.load(wasmOf('tree-sitter-python')));
});

/** Symbol, start, end and depth of every node, in preorder. */
function nodesUnder(cursor: Cursor): readonly number[] {
  const nodes: number[] = [];
  let depth = 0;
  for (;;) {
    nodes.push(cursor.nodeTypeId, cursor.startIndex, cursor.endIndex, depth);
    if (cursor.gotoFirstChild()) {
      depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (depth === 0 || !cursor.gotoParent()) return nodes;
      depth -= 1;
    }
  }
}

function expectSameNodes(tree: Tree): void {
  const own = tree.walk();
  expect(nodesUnder(new MemoryCursor(memory.HEAP32!, tree))).toEqual(nodesUnder(own));
  own.delete();
  tree.delete();
}

test.each([
  ['an empty text', ''],
  ['text beyond the basic plane', 'x = "🚀", \'é\'  # 🚀\n'],
  ['aliased nodes', 'match x:\n    case {"a": 1, **rest} as y: print(y)\n'],
  ['a name of 300 characters', `${'n'.repeat(300)} = 1\n`],
])('%s has the same nodes', (_, text) => {
  expectSameNodes(parser.parse(text)!);
});

test('the recorded programs have the same nodes', () => {
  let count = 0;
  for (const { input } of allCases()) {
    const tree = parser.parse(readFileSync(input, 'utf8'))!;
    if (tree.rootNode.hasError) continue; // never flattened
    expectSameNodes(tree);
    count += 1;
  }
  expect(count).toBeGreaterThan(50);
});
