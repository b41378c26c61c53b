import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWebServer, type WebServer, withoutPort } from '../../../scripts/golden/web-server/server.js';
import { run } from '../../../src/runtime/asyncio/index.js';
import { perform, type Scenario } from './perform.js';

interface Recorded {
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const scenarios = read('scenarios.json') as readonly Scenario[];
const recorded = read('recorded.json') as Recorded;

let server: WebServer;
beforeEach(async () => {
  server = await startWebServer();
});
afterEach(() => server.close());

const shown = (lines: readonly string[]): string[] => lines.map((line) => withoutPort(line, server));

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  test('goes in a task as on the real aiohttp', async () => {
    const lines = await run(() => perform(scenario, server.url));
    expect(shown(lines)).toEqual(recorded.scenarios[name]);
  });

  test('goes without tasks as on the real aiohttp', async () => {
    const lines = await perform(scenario, server.url);
    expect(shown(lines)).toEqual(recorded.scenarios[name]);
  });
});
