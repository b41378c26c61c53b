/** `--source-map`: what a debugger or a stack trace finds through the maps. */
import { originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping';
import { expect, test } from 'vitest';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import { Workspace } from './command-fixture.js';

const app = `"""A worker."""
import asyncio
from pkg.store import save_item

LIMIT = 3


class Worker:
    def __init__(self, name):
        self.name = name
        self.done_items = []

    async def run_all(self, items):
        for item in items[:LIMIT]:
            await asyncio.sleep(0)
            result = await save_item(
                item,
                self.name,
            )
            self.done_items.append(result)
        return len(self.done_items)


async def main():
    worker = Worker("w1")
    total = await worker.run_all(["a", "b"])
    print(f"{worker.name}: {total}")


asyncio.run(main())
`;
const store = 'async def save_item(item, owner):\n    if not item:\n        raise ValueError(owner)\n    return item + owner\n';
/** Names that occur in the output as in the source, or in camelCase. */
const names: readonly (readonly [string, string])[] = [
  ['LIMIT', 'LIMIT'], ['Worker', 'Worker'], ['doneItems', 'done_items'], ['runAll', 'run_all'], ['saveItem', 'save_item'],
  ['worker', 'worker'], ['total', 'total'], ['result', 'result'], ['owner', 'owner'], ['ValueError', 'ValueError'],
];

const compiler = await loadCompiler();

test.each(['.ts', '.js'])('names in %s lead to the Python lines that have them', async (extension) => {
  const workspace = new Workspace({ 'src/app.py': app, 'src/pkg/__init__.py': '', 'src/pkg/store.py': store });
  const args = ['convert', 'src', '--out-dir', 'out/deep', '--source-map', '--js'];
  expect(await workspace.run(args, { services: { loadCompiler: async () => compiler } })).toMatchObject({ code: 0 });
  let traced = 0;
  for (const [file, source, up] of [['app', app, '../..'], ['pkg/store', store, '../../..']] as const) {
    const code = workspace.read(`out/deep/${file}${extension}`);
    const map = new TraceMap(workspace.read(`out/deep/${file}${extension}.map`));
    expect(code).toMatch(new RegExp(`\\n//# sourceMappingURL=${file.split('/').pop()}${extension}\\.map\\n$`));
    expect(map.file).toBe(`${file.split('/').pop()}${extension}`);
    expect(map.sources).toEqual([`${up}/src/${file}.py`]);
    expect(sourceContentFor(map, map.sources[0]!)).toBe(source);
    traced += tracedNames(code, source, map);
  }
  expect(traced).toBeGreaterThan(20);
});

function tracedNames(code: string, source: string, map: TraceMap): number {
  const lines = source.split('\n');
  let count = 0;
  code.split('\n').forEach((text, index) => {
    if (/^import |^\/\//.test(text)) return;
    for (const [ours, python] of names) {
      for (const { index: column } of text.matchAll(new RegExp(`(?<![\\w"])${ours}(?!\\w)`, 'g'))) {
        const found = originalPositionFor(map, { line: index + 1, column });
        if (found.line === null) continue; // declarations that the source has not
        expect(lines[found.line - 1], `${ours} of ${text}`).toContain(python);
        count += 1;
      }
    }
  });
  return count;
}
