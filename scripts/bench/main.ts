/** `npm run bench [-- conversion cold-start async-tree]`: how fast, in one run. Needs a build. Ends with 1 where a target is missed. */
import { benchAsyncTree } from './async-tree.js';
import { benchColdStart } from './cold-start.js';
import { benchConversion } from './conversion.js';
import { Table } from './table.js';

const benchmarks: Readonly<Record<string, (table: Table) => Promise<void> | void>> = {
  conversion: benchConversion,
  'cold-start': benchColdStart,
  'async-tree': benchAsyncTree,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(benchmarks, name));
if (unknown !== undefined) throw new Error(`no benchmark is called ${unknown}: ${Object.keys(benchmarks).join(', ')}`);
const table = new Table();
for (const [name, run] of Object.entries(benchmarks)) if (chosen.length === 0 || chosen.includes(name)) await run(table);
console.log(table.missed.length === 0 ? '\nAll targets are reached.' : `\nMissed:\n  ${table.missed.join('\n  ')}`);
if (table.missed.length > 0) process.exitCode = 1;
