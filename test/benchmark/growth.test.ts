/** Four times the lines cost about four times the work: what grows faster makes long files unbearable. */
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { bestOf, milliseconds } from '../../scripts/bench/measure.js';
import { lineCount, sampleProgram, type SampleStyle } from '../../scripts/bench/sample-program.js';
import { loadPhases } from '../../scripts/load-phases.js';
import { Inference } from '../../src/analyze/infer/inference.js';
import { compilerOf, defaultOptions } from '../../src/compiler/index.js';

let phases: Awaited<ReturnType<typeof loadPhases>>;

beforeAll(async () => {
  phases = await loadPhases();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often bodies are inferred, and how many of them there are. */
function inferences(lines: number, style: SampleStyle): { readonly runs: number; readonly bodies: number } {
  const spy = vi.spyOn(Inference.prototype, 'inferBody');
  const source = sampleProgram(lines, style);
  const { module } = phases.parse({ path: 'bench.py', source, name: 'bench', isPackage: false }, 0);
  phases.analyze([module!], defaultOptions);
  const bodies = new Set(spy.mock.calls.map(([body]) => body)).size;
  const runs = spy.mock.calls.length;
  spy.mockRestore();
  return { runs, bodies };
}

test.each(['mixed', 'functions', 'classes'] as const)('bodies of %s are inferred a few times each, however many there are', (style) => {
  const [short, long] = [inferences(1_000, style), inferences(4_000, style)];
  expect(long.bodies).toBeGreaterThan(3 * short.bodies);
  expect(long.runs / long.bodies).toBeLessThan(4);
  expect(long.runs / long.bodies).toBeLessThan((1.2 * short.runs) / short.bodies);
});

test('four times the lines take at most six times as long', { timeout: 60_000, retry: 3 }, async () => {
  const compiler = compilerOf(phases);
  const perLine = async (lines: number, rounds: number): Promise<number> => {
    const source = sampleProgram(lines);
    const times = await bestOf(rounds, () => compiler.transpile(source, { path: 'bench.py', format: false }));
    return milliseconds(times) / lineCount(source);
  };
  await perLine(2_000, 4); // until what is hot is compiled
  const [short, long] = [await perLine(2_000, 5), await perLine(8_000, 3)];
  expect((4 * long) / short).toBeLessThan(6);
});

test('the sample program has as many blank lines, comments and docstrings as code that people write', () => {
  const lines = sampleProgram(6_000).split('\n');
  let [blank, remarks] = [0, 0];
  let isInDocstring = false;
  for (const line of lines.map((each) => each.trim())) {
    const quotes = line.split('"""').length - 1;
    if (isInDocstring || quotes > 0 || line.startsWith('#')) remarks += 1;
    else if (line === '') blank += 1;
    if (quotes === 1) isInDocstring = !isInDocstring;
  }
  expect(blank / lines.length).toBeGreaterThan(0.12);
  expect(blank / lines.length).toBeLessThan(0.2);
  expect(remarks / lines.length).toBeGreaterThan(0.08);
  expect(remarks / lines.length).toBeLessThan(0.2);
});

test('the sample programs are the same on every run, and convert', async () => {
  const source = sampleProgram(300);
  expect(sampleProgram(300)).toBe(source);
  const { code, diagnostics } = await compilerOf(phases).transpile(source, { path: 'bench.py', format: false });
  expect(code).not.toBeNull();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
