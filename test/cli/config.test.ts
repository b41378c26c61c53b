/** `aio2ts init`, and what the commands take from the file that it writes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const CONFIG = 'aio2ts.config.json';
const schema = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8')) as object;

function configured(config: object, files: Readonly<Record<string, string>> = {}): Workspace {
  return new Workspace({ [CONFIG]: JSON.stringify(config, null, 2), ...files });
}

test('init writes a configuration that its schema and the commands accept', async () => {
  const workspace = new Workspace({ 'src/app.py': 'print("a")' });
  expect(await workspace.run(['init'])).toEqual({ code: 0, stdout: '', stderr: `wrote ${CONFIG}\n` });
  const config = JSON.parse(workspace.read(CONFIG)) as object;
  expect(config).toMatchObject({ $schema: './node_modules/aio2ts/schemas/config.schema.json', paths: ['src'], outDir: 'ts' });
  expect(new Ajv().validate(schema, config)).toBe(true);
  expect(await workspace.run(['convert'])).toMatchObject({ code: 0, stderr: 'wrote ts/app.ts\n' });
});

test('init finds the schema of a package that is installed further up', async () => {
  const workspace = new Workspace({ 'node_modules/aio2ts/schemas/config.schema.json': '{}', 'inner/app.py': '' });
  await workspace.run(['init'], { cwd: 'inner' });
  expect(workspace.read(`inner/${CONFIG}`)).toContain('"$schema": "../node_modules/aio2ts/schemas/config.schema.json"');
});

test('init overwrites an existing file only with --force', async () => {
  const workspace = new Workspace({ [CONFIG]: '{}' });
  const { code, stderr } = await workspace.run(['init']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `aio2ts: ${CONFIG} is there already; --force overwrites it.\n` });
  expect(workspace.read(CONFIG)).toBe('{}');
  expect(await workspace.run(['init', '--force'])).toMatchObject({ code: 0 });
  expect(workspace.read(CONFIG)).toContain('"fidelity": "readable"');
});

test('convert takes paths and options from the nearest file upwards, relative to that file', async () => {
  const workspace = configured({ paths: ['py'], outDir: 'out', js: true, sourceMap: true }, { 'py/app.py': 'print("a")', 'deep/er/x.txt': '' });
  expect(await workspace.run(['convert'], { cwd: 'deep/er' })).toMatchObject({ code: 0 });
  for (const name of ['app.ts', 'app.js', 'app.ts.map']) expect(existsSync(join(workspace.folder, 'out', name)), name).toBe(true);
});

test('options of the command line win', async () => {
  const workspace = configured({ paths: ['py'], outDir: 'out', js: true }, { 'py/app.py': '', 'b.py': '' });
  expect(await workspace.run(['convert', 'b.py', '--out-dir', 'mine', '--no-js'])).toMatchObject({ stderr: 'wrote mine/b.ts\n' });
});

test('--no-config leaves the file out, --config names another', async () => {
  const workspace = configured({ outDir: 'out' }, { 'app.py': '', 'other.json': '{"outDir": "elsewhere"}' });
  expect(await workspace.run(['convert', 'app.py', '--no-config'])).toMatchObject({ stderr: 'wrote app.ts\n' });
  expect(await workspace.run(['convert', 'app.py', '--config', 'other.json'])).toMatchObject({ stderr: 'wrote elsewhere/app.ts\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.py', '--config', 'gone.json']);
  expect(code).toBe(1);
  expect(stderr).toContain('gone.json: error AIO5001');
});

test('an outDir of the file does not keep convert from printing', async () => {
  const workspace = configured({ outDir: 'out' }, { 'app.py': 'print("a")' });
  expect(await workspace.run(['convert', '--stdout', 'app.py'])).toMatchObject({ code: 0, stdout: expect.stringContaining('"a"') });
});

test('check and maps go by it too', async () => {
  const asked: (readonly string[])[] = [];
  const workspace = configured({ paths: ['app.py'], maps: ['own'] }, { 'app.py': 'x = 1\n' });
  expect(await workspace.run(['check'])).toMatchObject({ code: 0, stdout: expect.stringContaining('app.py  100% of 1 lines port') });
  const describeMaps = async (folders: readonly string[]): Promise<readonly []> => (asked.push(folders), []);
  await workspace.run(['maps'], { services: { describeMaps } });
  await workspace.run(['maps', '--map', 'given'], { services: { describeMaps } });
  expect(asked).toEqual([[join(workspace.folder, 'own')], [join(workspace.folder, 'given')]]);
});

test('without paths anywhere the command line is wrong', async () => {
  const { code, stderr } = await configured({}).run(['check']);
  expect(code).toBe(2);
  expect(stderr).toContain("missing required argument 'paths'");
});

test.each([
  ['{\n  "outdir": "x"\n}', '2:3', '`outdir` is no key of the configuration; did you mean `outDir`?'],
  ['{\n  "zzz": 1\n}', '2:3', '`zzz` is no key of the configuration; the keys are paths, outDir,'],
  ['{\n  "toString": 1\n}', '2:3', '`toString` is no key of the configuration'],
  ['{\n  "fidelity":   "good"\n}', '2:17', '`fidelity` has to be "readable" or "exact"'],
  ['{ "js": 1 }', '1:9', '`js` has to be true or false'],
  ['{ "outDir": null }', '1:13', '`outDir` has to be the path of a folder'],
  ['{ "maps": "own" }', '1:11', '`maps` has to be a list of paths'],
  ['{\n  "paths": [\n    "src",\n    3\n  ]\n}', '4:5', '`paths` has to be a list of paths'],
  ['[]', '1:1', 'The configuration has to be an object'],
  ['{\n  "js": true,\n}', '3:1', 'This is not JSON'],
  ['{\n  "js": tru\n}', '2:', 'This is not JSON'],
  ['', '', 'The file is empty'],
])('%j is an error at %s', async (text, place, message) => {
  const workspace = new Workspace({ [CONFIG]: text, 'app.py': '' });
  for (const command of ['convert', 'check', 'run']) {
    const { code, stderr } = await workspace.run([command, 'app.py']);
    expect(code).toBe(1);
    expect(stderr).toContain(`${CONFIG}:${place}`);
    expect(stderr).toContain(`error AIO5009: ${message}`);
  }
  expect(existsSync(join(workspace.folder, 'app.ts'))).toBe(false);
});

test('the schema refuses what the command refuses', () => {
  const validate = new Ajv().compile(schema);
  const wrong = [{ outdir: 'x' }, { fidelity: 'good' }, { js: 1 }, { outDir: null }, { outDir: '' }, { maps: 'own' }, { paths: [3] }, []];
  for (const config of wrong) expect(validate(config), JSON.stringify(config)).toBe(false);
});
