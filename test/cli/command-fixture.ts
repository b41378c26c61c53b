/** Runs the command in this process, over a folder of its own and the fake phases. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Output } from '../../src/cli/host.js';
import { runCommand } from '../../src/cli/run-command.js';
import type { RuntimeManifest } from '../../src/cli/output/runtime-manifest.js';
import type { Services } from '../../src/cli/services.js';
import { compilerOf, type MapDescription } from '../../src/compiler/index.js';
import { fakePhases } from './fake-phases.js';

export interface Outcome {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** A folder of the workspace; the workspace itself where none is given. */
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly services?: Partial<Services>;
}

const someMaps: readonly MapDescription[] = [
  { id: 'asyncio', library: 'asyncio', kind: 'module', docs: 'The event loop.', differs: null, unported: null },
  { id: 'asyncio.gather', library: 'asyncio', kind: 'function', docs: 'Runs awaitables side by side.\nMore.', differs: null, unported: null },
  { id: 'asyncio.to_thread', library: 'asyncio', kind: 'function', docs: '', differs: null, unported: 'there are no threads' },
  { id: 'aiofiles.open', library: 'aiofiles', kind: 'function', docs: 'Opens a file.', differs: 'modes', unported: null },
];

const someRuntime: RuntimeManifest = {
  exports: { asyncio: { sleep: 'asyncio/sleep#sleep', wake: 'asyncio/sleep#wakeUp' } },
  imports: { 'asyncio/index': ['asyncio/sleep', 'asyncio/wait'], 'asyncio/sleep': ['time/clock'], 'asyncio/wait': [], 'time/clock': [] },
};

export class Workspace {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'aio2ts-test-')));
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    // A package of modules, so that AIO5008 has nothing to say.
    for (const [name, content] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) this.put(name, content);
  }

  put(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), content);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  async run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    const stdout = new Captured(options.isTerminal ?? false);
    const stderr = new Captured(options.isTerminal ?? false);
    const host = {
      cwd: join(this.folder, options.cwd ?? ''),
      env: options.env ?? {},
      stdout,
      stderr,
      readStdin: async () => Buffer.from(options.stdin ?? ''),
    };
    const services: Services = {
      version: '0.1.0',
      loadCompiler: async () => compilerOf(fakePhases),
      describeMaps: async () => someMaps,
      command: [process.execPath, '-e', ''],
      runtimeFolder: join(this.folder, 'runtime'),
      runtimeSources: join(this.folder, 'runtime'),
      loadRuntimeManifest: async () => someRuntime,
      ...options.services,
    };
    const code = await runCommand(args, host, services);
    return { code, stdout: stdout.text, stderr: stderr.text };
  }
}

class Captured implements Output {
  readonly columns = 80;
  readonly isTerminal: boolean;
  text = '';

  constructor(isTerminal: boolean) {
    this.isTerminal = isTerminal;
  }

  write = (text: string): void => {
    this.text += text;
  };
}
