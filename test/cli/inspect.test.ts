/** `aio2ts run --inspect`: what a debugger sees of the program. */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { withBreak } from '../../src/cli/with-break.js';
import { inspectorAddress } from '../../src/cli/inspector.js';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import { Workspace } from './command-fixture.js';
import { InspectorClient } from './inspector-client.js';

const loader = new URL('../../scripts/typescript.js', import.meta.url).href;
const main = fileURLToPath(new URL('fake-main.ts', import.meta.url));

interface Debugged {
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  readonly client: InspectorClient;
}

async function debugged(workspace: Workspace, args: readonly string[]): Promise<Debugged> {
  const child = spawn(process.execPath, ['--import', loader, main, 'run', ...args], { cwd: workspace.folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      const found = /Debugger listening on (ws:\S+)/.exec((stderr += chunk.toString()));
      if (found !== null) resolve(found[1]!);
    });
    child.on('close', () => reject(new Error(`ended without a debugger: ${stderr}`)));
  });
  const client = await InspectorClient.connect(url);
  onTestFinished(() => client.close());
  return { child, output: () => stdout, ended, client };
}

/** The Python files that the map of a script names. */
function sourcesOf(params: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const [, encoded] = /^data:application\/json;base64,(.*)$/.exec(String(params?.['sourceMapURL'])) ?? [];
  if (encoded === undefined) return [];
  return (JSON.parse(Buffer.from(encoded, 'base64').toString()) as { readonly sources: readonly string[] }).sources;
}

test('--inspect-brk waits for a debugger and stops at the first line of the Python file', async () => {
  const workspace = new Workspace({ 'app.py': 'import helper\nprint("a")\n#js console.log(process.argv.slice(2));\n', 'helper.py': '' });
  const { client, output, ended } = await debugged(workspace, ['--inspect-brk=0', 'app.py', '--inspect']);
  expect(output()).toBe('');
  for (const method of ['Runtime.enable', 'Debugger.enable', 'Runtime.runIfWaitingForDebugger']) client.send(method);
  const app = pathToFileURL(`${workspace.folder}/app.py`).href;
  const script = await client.event('Debugger.scriptParsed', ({ params }) => sourcesOf(params).includes(app));
  const paused = await client.event('Debugger.paused');
  const [frame] = paused.params!['callFrames'] as readonly { readonly location: unknown }[];
  expect(frame).toMatchObject({ location: { scriptId: script.params!['scriptId'], lineNumber: 0 } });
  expect(output()).toBe('');
  client.send('Debugger.resume');
  client.send('Debugger.disable');
  await client.event('Runtime.executionContextDestroyed').then(() => client.close());
  expect(await ended).toBe(0);
  expect(output()).toBe("a\n[ '--inspect' ]\n");
});

test('--inspect lets a debugger attach to a program that runs, which sees the Python sources', async () => {
  const workspace = new Workspace({ 'app.py': '#js setInterval(() => {}, 1000);\nprint("a")\n' });
  const { client, child, ended } = await debugged(workspace, ['--inspect=127.0.0.1:0', 'app.py']);
  client.send('Debugger.enable');
  const app = pathToFileURL(`${workspace.folder}/app.py`).href;
  await client.event('Debugger.scriptParsed', ({ params }) => sourcesOf(params).includes(app));
  child.kill();
  await ended;
});

test.each([
  ['a program', 'x = 1\n\n\nprint("a", x)\n'],
  ['a program with a shebang', '#!/usr/bin/env python3\nx = 1\n\n\nprint("a", x)\n'],
])('the statement that stops %s moves no other mapping', async (_, source) => {
  const compiler = await loadCompiler();
  const { code, map } = await compiler.transpile(source, { path: 'app.py', target: 'javascript', sourceMap: true });
  const stopped = withBreak({ code, map });
  const places = (output: string, text: string): number[] => output.split('\n').flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const original = (traced: string, line: number): number | null => originalPositionFor(new TraceMap(traced), { line, column: 0 }).line;
  const [at] = places(code!, 'console.log');
  expect(original(map!, at!)).toBe(source.split('\n').length - 1);
  expect(original(stopped.map!, at! + 1)).toBe(source.split('\n').length - 1);
  expect(original(stopped.map!, places(stopped.code!, 'debugger;')[0]!)).toBe(1);
});

test.each([
  ['', { host: undefined, port: undefined }],
  ['9230', { host: undefined, port: 9230 }],
  ['0.0.0.0:9230', { host: '0.0.0.0', port: 9230 }],
  ['[::1]:0', { host: '::1', port: 0 }],
])('%j is an address', (text, address) => {
  expect(inspectorAddress(text)).toEqual(address);
});

test.each(['x', '65536', 'host:', ':80', '1.5'])('%j is no address, and a usage error', async (text) => {
  const { code, stderr } = await new Workspace({ 'app.py': '' }).run(['run', `--inspect=${text}`, 'app.py']);
  expect(code).toBe(2);
  expect(stderr).toContain('It must be [host:]port.');
});

test('without = the next argument is the program, not the port', async () => {
  const { code, stderr } = await new Workspace().run(['run', '--fidelity', 'exact', '--inspect', 'gone.py']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('gone.py: error AIO5001') });
});
