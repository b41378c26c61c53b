/** Records what the real aiohttp shows for scenarios.json: node --import ./scripts/typescript.js test/runtime/aiohttp/record.ts */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPythonWithAiohttp } from '../../../scripts/golden/python.js';
import { startWebServer, withoutPort } from '../../../scripts/golden/web-server/server.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const python = findPythonWithAiohttp();
if (python === null) throw new Error('No Python with aiohttp found: install it (python3-aiohttp on Debian).');
const server = await startWebServer();
const child = spawn(python.command, [here('scenarios.py'), server.url, here('scenarios.json')], {
  env: { ...process.env, ...python.env },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let printed = '';
child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
await new Promise((resolve) => child.on('close', resolve));
await server.close();
const shown = JSON.parse(withoutPort(printed, server)) as unknown;
const recorded = { python: python.version, aiohttp: python.aiohttp, scenarios: shown };
writeFileSync(here('recorded.json'), `${JSON.stringify(recorded, null, 1)}\n`);
