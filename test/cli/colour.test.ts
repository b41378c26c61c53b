import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const ESCAPE = '\u001b[';
const source = { 'app.py': '!warn\n' };

test('a terminal gets colours', async () => {
  const { stderr } = await new Workspace(source).run(['convert', 'app.py'], { isTerminal: true });
  expect(stderr).toContain(`${ESCAPE}33m`);
});

test.each([
  ['a pipe', { isTerminal: false }],
  ['NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }],
  ['a dumb terminal', { isTerminal: true, env: { TERM: 'dumb' } }],
])('%s gets none', async (_, options) => {
  const { stderr } = await new Workspace(source).run(['convert', 'app.py'], options);
  expect(stderr).toContain('AIO2001');
  expect(stderr).not.toContain('\u001b');
});

test('an empty NO_COLOR turns nothing off, and FORCE_COLOR colours a pipe', async () => {
  const workspace = new Workspace(source);
  const empty = await workspace.run(['check', 'app.py'], { isTerminal: true, env: { NO_COLOR: '' } });
  expect(empty.stderr).toContain(ESCAPE);
  expect((await workspace.run(['check', 'app.py'], { env: { FORCE_COLOR: '1' } })).stderr).toContain(ESCAPE);
});
