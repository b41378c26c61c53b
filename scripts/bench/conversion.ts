/** Lines per second of each step, warm, and how the time grows from 2,000 to 20,000 lines. */
import { format } from '../../src/emit/format.js';
import { compilerOf, defaultOptions } from '../../src/compiler/index.js';
import { loadPhases } from '../load-phases.js';
import { medianMs, perSecond, row } from './measure.js';
import { lineCount, sampleProgram } from './sample-program.js';

export async function benchConversion(): Promise<void> {
  const phases = await loadPhases();
  const compiler = compilerOf(phases);
  row('conversion, warm', '2,000 lines', '20,000 lines', 'growth (10x)');
  const sizes = [2_000, 20_000].map((lines) => sampleProgram(lines));
  for (const source of sizes) await compiler.transpile(source.slice(0, 20_000), { path: 'bench.py', format: true });

  const transpile = (source: string, isFormatted: boolean) => compiler.transpile(source, { path: 'bench.py', format: isFormatted });
  const steps: readonly (readonly [string, (source: string) => unknown])[] = [
    ['parse', (source) => phases.parse({ path: 'bench.py', source, name: 'bench', isPackage: false }, 0)],
    ['transpile, unformatted', (source) => transpile(source, false)],
    ['transpile, formatted', (source) => transpile(source, true)],
  ];
  for (const [name, step] of steps) await benchStep(name, step, sizes);

  const outputs = await Promise.all(sizes.map(async (source) => (await transpile(source, false)).code));
  if (outputs.some((code) => code === null)) throw new Error('the sample program is not converted');
  const printed = new Map(sizes.map((source, index) => [source, outputs[index]!]));
  await benchStep('prettier alone, on that output', (source) => format(printed.get(source)!, defaultOptions.prettier), sizes);
}

async function benchStep(name: string, step: (source: string) => unknown, sizes: readonly string[]): Promise<void> {
  const times: number[] = [];
  for (const source of sizes) times.push(await medianMs(lineCount(source) > 10_000 ? 3 : 7, () => step(source)));
  const [small = 0, large = 0] = times;
  row(name, ...times.map((ms, index) => perSecond(lineCount(sizes[index]!), ms)), `${(large / small).toFixed(1)} x`);
}
