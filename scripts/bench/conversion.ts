/** Lines per second of each step, warm, and how the time grows from 2,000 to 20,000 lines. */
import { format } from '../../src/emit/format.js';
import { compilerOf, defaultOptions } from '../../src/compiler/index.js';
import { loadPhases } from '../load-phases.js';
import { bestOf, milliseconds, type Times } from './measure.js';
import { lineCount, sampleProgram, type SampleStyle } from './sample-program.js';
import { perSecond, times, type Table } from './table.js';

type Step = (source: string) => unknown;

interface Timed {
  readonly lines: number;
  readonly times: Times;
}

export async function benchConversion(table: Table): Promise<void> {
  const steps = await stepsOf();
  await warmUp(steps);
  table.heading('conversion, warm', '2,000 lines', '20,000 lines', 'growth', 'processor time');
  const parse = await benchStep(table, 'parse', steps.parse, 'mixed');
  const plain = await benchStep(table, 'transpile, unformatted', steps.unformatted, 'mixed');
  await benchStep(table, '  functions alone', steps.unformatted, 'functions');
  await benchStep(table, '  classes alone', steps.unformatted, 'classes');
  const formatted = await benchStep(table, 'transpile, formatted', steps.formatted, 'mixed');
  const prettier = await benchStep(table, 'prettier alone, on that output', await steps.prettierAlone(), 'mixed');
  const speed = (plain.large.lines / milliseconds(plain.large.times)) * 1000;
  table.target('unformatted', perSecond(plain.large.lines, milliseconds(plain.large.times)), '>= 50,000 lines/s', speed >= 50_000);
  for (const [name, step] of [['parse', parse], ['unformatted', plain], ['formatted', formatted]] as const) {
    table.target(`growth, ${name}`, times(growth(step)), '<= 12 x', growth(step) <= 12);
  }
  const share = milliseconds(prettier.large.times) / milliseconds(formatted.large.times);
  table.target("formatted, of prettier's own speed", times(share), '>= 0.50 x', share >= 0.5);
}

async function stepsOf() {
  const phases = await loadPhases();
  const compiler = compilerOf(phases);
  const transpile = (source: string, isFormatted: boolean) => compiler.transpile(source, { path: 'bench.py', format: isFormatted });
  return {
    parse: (source: string) => phases.parse({ path: 'bench.py', source, name: 'bench', isPackage: false }, 0),
    unformatted: (source: string) => transpile(source, false),
    formatted: (source: string) => transpile(source, true),
    prettierAlone: async (): Promise<Step> => {
      const outputs = new Map<string, string>();
      for (const lines of SIZES) {
        const source = sampleProgram(lines);
        const { code } = await transpile(source, false);
        if (code === null) throw new Error('the sample program is not converted');
        outputs.set(source, code);
      }
      return (source) => format(outputs.get(source)!, defaultOptions.prettier);
    },
  };
}

const SIZES = [2_000, 20_000] as const;

/** Until V8 has compiled what is hot. */
async function warmUp(steps: { readonly unformatted: Step; readonly formatted: Step }): Promise<void> {
  for (const style of ['mixed', 'functions', 'classes'] as const) {
    const source = sampleProgram(4_000, style);
    for (let round = 0; round < 6; round += 1) await steps.unformatted(source);
  }
  for (let round = 0; round < 3; round += 1) await steps.formatted(sampleProgram(2_000));
}

async function benchStep(table: Table, name: string, step: Step, style: SampleStyle): Promise<{ small: Timed; large: Timed }> {
  const [small, large] = [await timed(step, SIZES[0], style, 15), await timed(step, SIZES[1], style, 6)];
  const cells = [small, large].map((each) => perSecond(each.lines, milliseconds(each.times)));
  table.row(name, ...cells, times(growth({ small, large })), `${large.times.cpuMs.toFixed(0)} ms`);
  return { small, large };
}

async function timed(step: Step, lines: number, style: SampleStyle, rounds: number): Promise<Timed> {
  const source = sampleProgram(lines, style);
  return { lines: lineCount(source), times: await bestOf(rounds, () => step(source)) };
}

/** For ten times the lines, so that it can be read as such. */
function growth({ small, large }: { readonly small: Timed; readonly large: Timed }): number {
  const perLine = (each: Timed): number => milliseconds(each.times) / each.lines;
  return (10 * perLine(large)) / perLine(small);
}
