/** `--report json` against the schema that the package brings, which other programs rely on. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object;
const docs = readFileSync(new URL('../../docs/reports.md', import.meta.url), 'utf8');
const ajv = new Ajv();
const validate = ajv.compile(closed(schema) as object);

/** Readers have to bear further fields; a field of ours that the schema does not know is a mistake. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const parts = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in part && 'required' in part ? { ...parts, additionalProperties: false } : parts;
}

function expectValid(report: unknown): void {
  validate(report);
  expect(validate.errors).toBe(null);
}

const files = { 'src/a.py': 'x = 1\n!error\n!info\n', 'src/b.py': '!syntax', 'src/c.py': '!error !warn', 'src/d.py': '!crash', 'src/e.py': '' };

test.each([['check', 'src', 'gone.py'], ['convert', 'src', 'gone.py', '--out-dir', 'ts'], ['check', 'src/e.py']])('the report of %s %s is valid', async (...args) => {
  const { stdout } = await new Workspace(files).run([...args, '--report', 'json']);
  expectValid(JSON.parse(stdout));
});

test('the report of the standard input is valid', async () => {
  const { stderr } = await new Workspace().run(['convert', '-', '--report', 'json'], { stdin: '!info !warn' });
  const report = JSON.parse(stderr) as { readonly diagnostics: readonly unknown[] };
  expectValid(report);
  expect(report.diagnostics).toHaveLength(2);
});

test('check says how much ports and what is missing, with where', async () => {
  const { stdout } = await new Workspace(files).run(['check', 'src/a.py', 'src/c.py', '--report', 'json']);
  const numpy = [
    { path: 'src/a.py', start: { line: 2, column: 1, offset: 6 } },
    { path: 'src/c.py', start: { line: 1, column: 1, offset: 0 } },
  ];
  expect((JSON.parse(stdout) as { readonly portability: unknown }).portability).toEqual({
    lines: { ported: 2, total: 4 },
    files: [{ path: 'src/a.py', lines: { ported: 2, total: 3 } }, { path: 'src/c.py', lines: { ported: 0, total: 1 } }],
    missing: [{ name: 'numpy', uses: numpy }],
  });
});

test('the report of convert has no portability', async () => {
  const { stdout } = await new Workspace(files).run(['convert', 'src/a.py', '--report', 'json']);
  expect(JSON.parse(stdout)).not.toHaveProperty('portability');
});

test('the example of the documentation is valid', () => {
  const [, example] = /```json\n(.*?)```/s.exec(docs) ?? [];
  expectValid(JSON.parse(example!));
});

test.each([
  ['a column that counts from 0', (report: string) => report.replace('"column": 1,', '"column": 0,')],
  ['a severity that does not exist', (report: string) => report.replace('"error",', '"fatal",')],
  ['another version', (report: string) => report.replace('"version": 1', '"version": 2')],
  ['a diagnostic without a hint', (report: string) => report.replace(/"hint": .*,\n/, '')],
])('the schema refuses %s', (_, change) => {
  const [, example] = /```json\n(.*?)```/s.exec(docs) ?? [];
  expect(change(example!)).not.toBe(example);
  expect(ajv.validate(schema, JSON.parse(change(example!)))).toBe(false);
});

test('a SARIF report goes to the standard output and places its results', async () => {
  const { code, stdout, stderr } = await new Workspace(files).run(['check', 'src/a.py', '--report', 'sarif']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [{ columnKind: 'utf16CodeUnits', results: [{ ruleId: 'AIO3001', level: 'error' }, { ruleId: 'AIO2107', level: 'note' }] }],
  });
});

test('the SARIF report of check holds the same figures as its JSON report, in the property bag of the run', async () => {
  const workspace = new Workspace(files);
  const { stdout } = await workspace.run(['check', '.', '--report', 'sarif']);
  const { runs } = JSON.parse(stdout) as { readonly runs: readonly [{ readonly properties: object }] };
  const { portability } = JSON.parse((await workspace.run(['check', '.', '--report', 'json'])).stdout) as { readonly portability: object };
  expect(portability).toMatchObject({ lines: { total: expect.any(Number) as number } });
  expect(runs[0].properties).toEqual({ portability });
  expect(JSON.parse((await workspace.run(['convert', '.', '--report', 'sarif', '--dry-run'])).stdout)).not.toHaveProperty('runs.0.properties');
});
