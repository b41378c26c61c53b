/** What we get wrong is reported with the statement that it was about. */
import { expect, test } from 'vitest';
import { loadPhases } from '../../scripts/load-phases.js';
import { compilerOf, defaultOptions } from '../../src/compiler/index.js';
import type { Facts } from '../../src/analyze/index.js';
import { LineTable } from '../../src/syntax/positions.js';

const phases = await loadPhases();
const source = 'def f():\n    if True:\n        print(1)\n        boom()\n    return 2\nf()\n';

/** Facts that fail at a call of `boom`. */
function failing(facts: Facts): Facts {
  return new Proxy(facts, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name === 'calleeOf') {
        return (node: Parameters<Facts['calleeOf']>[0]) => {
          if (node.callee.kind === 'Name' && node.callee.text === 'boom') throw new TypeError('cannot read\nthat');
          return facts.calleeOf(node);
        };
      }
      return typeof value === 'function' ? (value as (...args: readonly unknown[]) => unknown).bind(target) : value;
    },
  });
}

test('a failure while lowering names the innermost statement', async () => {
  const compiler = compilerOf({
    ...phases,
    analyze: (modules, options) => {
      const outcome = phases.analyze(modules, options);
      return { ...outcome, facts: { ...outcome.facts, facts: failing(outcome.facts.facts) } };
    },
  });
  const { code, diagnostics } = await compiler.transpile(source, { ...defaultOptions, path: 'app.py' });
  expect(code).toBeNull();
  expect(diagnostics.map(({ code: id, path, span }) => [id, path, new LineTable(source).positionAt(span.start).line])).toEqual([['AIO9001', 'app.py', 4]]);
  expect(diagnostics[0]!.message).toContain('cannot read that');
});
