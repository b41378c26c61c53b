import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWebServer, type WebServer, withoutPort } from '../../../scripts/golden/web-server/server.js';
import { FetchTransport } from '../../../src/runtime/aiohttp/fetch-transport.js';
import { run } from '../../../src/runtime/asyncio/index.js';
import { perform, type Scenario } from './perform.js';

// As where there is no Node. What `fetch` tells is less, so only what does not depend on that is compared.
vi.mock('../../../src/runtime/aiohttp/transport.js', () => ({
  transportMaker: async () => () => new FetchTransport(),
}));

let server: WebServer;
beforeEach(async () => {
  server = await startWebServer();
});
afterEach(() => server.close());

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const { scenarios } = read('recorded.json') as { readonly scenarios: Readonly<Record<string, readonly string[]>> };
const given = new Map((read('scenarios.json') as readonly Scenario[]).map((scenario) => [scenario.name, scenario]));

const shown = async (scenario: Scenario): Promise<string[]> =>
  (await run(() => perform(scenario, server.url))).map((line) => withoutPort(line, server));

const same = ['params as pairs and text', 'multipart forms', 'text and charsets', 'authorization of the session'];

test.each(same)('%s: the same over fetch', async (name) => {
  const lines = await shown(given.get(name)!);
  const comparable = (line: string): boolean => !/^headers/.test(line);
  expect(lines.filter(comparable)).toEqual(scenarios[name]!.filter(comparable));
});

test('answers, redirects and errors come over fetch', async () => {
  const requests: Scenario['requests'] = [
    { url: '/json', show: ['status', 'reason', 'json', 'url'] },
    { url: '/gzip', show: ['text'] },
    { method: 'POST', url: '/landed', options: { json: { a: 1 } }, show: ['json'] },
    { url: '/redirect/2', show: ['status', 'url', 'history'] },
    { url: '/status/404', options: { raise_for_status: true } },
    { url: '/faults/short', show: ['text'] },
    { url: '/drip/3/0.02', show: ['lines'] },
    { url: '/slow/1', options: { timeout: 0.1 } },
    { url: 'http://127.0.0.1:1/' },
  ];
  const lines = await shown({ name: '', requests });
  expect(lines.map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
    'status: 200',
    "reason: 'OK'",
    "json: {'id': 1, 'name': 'Ada', 'tags': ['a', 'b'], 'nested': {'ok': True, 'none': None}}",
    "url: URL('http://127.0.0.1:PORT/json')",
    `text: '${'packed '.repeat(20)}'`,
    "json: {'method': 'POST', 'body': '{\"a\": 1}', 'query': []}",
    'status: 200',
    "url: URL('http://127.0.0.1:PORT/landed')",
    "history: [(302, 'http://127.0.0.1:PORT/redirect/2'), (302, 'http://127.0.0.1:PORT/redirect/1')]",
    "ClientResponseError | 404, message='Not Found', url=URL('http://127.0.0.1:PORT/status/404')",
    'text! ClientPayloadError | Response payload is not completed',
    "lines: [b'part 1\\n', b'part 2\\n', b'part 3\\n']",
    'TimeoutError | ',
    'ClientConnectorError | Cannot connect to host 127.0.0.1:1 ssl:default [fetch failed]',
  ]);
});
