import { expect, test } from 'vitest';
import { diagnostics, renderSarif, Sources } from '../../src/diagnostics/index.js';

const source = 'x = 1\nnames = {"日"}\n';

test('SARIF names each rule once and places each result', () => {
  const found = [
    diagnostics.setOrder({ expression: 'names' }, 'my src/app.py', { start: 6, end: 11 }),
    diagnostics.setOrder({ expression: 'names' }, 'my src/app.py', { start: 0, end: 1 }),
    diagnostics.fileNotFound('/gone.py', { start: 0, end: 0 }),
  ];
  const log = JSON.parse(renderSarif(found, new Sources(new Map([['my src/app.py', source]])), '0.1.0'));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['AIO2107', 'AIO5001']);
  expect(run.results).toHaveLength(3);
  expect(run.results[1]).toMatchObject({
    ruleId: 'AIO2107',
    ruleIndex: 0,
    level: 'note',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20src/app.py' },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 6 },
        },
      },
    ],
  });
  expect(run.results[2].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'file:///gone.py' } });
});
