/** Vite's server: what it serves for Python, and after a change. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Workspace } from '../cli/command-fixture.js';
import { plugin, runtimeAlias } from './bundling.js';

test('a change of a module is served, and of those whose port depends on it', async () => {
  const workspace = new Workspace({
    'src/main.ts': 'import { total } from "./worker.py";\nconsole.log(await total());\n',
    'src/worker.py': 'from prices import price\n\n\nasync def total() -> int:\n    return price() * 2\n',
    'src/prices.py': 'def price() -> int:\n    return 3\n',
  });
  const server = await createServer({
    root: workspace.folder, configFile: false, logLevel: 'silent', plugins: [plugin.vite()], resolve: { alias: runtimeAlias },
    server: { port: 0, host: '127.0.0.1', watch: null }, optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const send = vi.spyOn(server.environments.client.hot, 'send');
  const served = async (path: string): Promise<string> => (await fetch(new URL(path, server.resolvedUrls!.local[0]))).text();

  expect(await served('/src/main.ts')).toContain('/src/worker.py?import');
  const before = await served('/src/worker.py?import');
  expect(before).toContain('/src/prices.py?import');
  expect(before).toContain('return price() * 2');
  expect(before).toContain('sourceMappingURL=data:');
  expect(await served('/src/prices.py?import')).toContain('return 3');

  const worker = join(workspace.folder, 'src/worker.py');
  writeFileSync(join(workspace.folder, 'src/prices.py'), 'import asyncio\n\n\nasync def price() -> float:\n    await asyncio.sleep(0)\n    return 4\n');
  writeFileSync(worker, 'from prices import price\n\n\nasync def total() -> int:\n    return await price() * 5\n');
  server.watcher.emit('change', worker);
  await expect.poll(() => send.mock.calls.flat()).toContainEqual(expect.objectContaining({ type: 'full-reload' }));
  expect(await served('/src/prices.py?import')).toContain('return 4');
  expect(await served('/src/worker.py?import')).toContain('await price() * 5');
}, 60_000);
