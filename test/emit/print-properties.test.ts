import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '../../src/emit/print-module.js';
import type * as ir from '../../src/target/ir.js';
import { arbitraryModule } from './arbitrary-ir.js';
import { IrShape } from './shape-of-ir.js';
import { parseTypeScript, shapeOf } from './shape-of-typescript.js';

/** A fixed seed, so that a run that passed passes again; `AIO2TS_RUNS=10000 AIO2TS_SEED=1` explores. */
const runs = {
  numRuns: Number(process.env['AIO2TS_RUNS'] ?? 200),
  seed: Number(process.env['AIO2TS_SEED'] ?? 20261120),
};

function commentsOf(text: string): readonly string[] {
  return (text.match(/\bc\d+\b/g) ?? []).sort();
}

/** Every comment of a module, found in its data: whatever holds one is reached. */
function commentsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(...commentsOf(value));
  else if (value instanceof Map) for (const part of value.values()) commentsIn(part, found);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) commentsIn(part, found);
  return found.sort();
}

function expectedShape(module: ir.Module, types: boolean): unknown {
  return module.body.map(new IrShape(types).statement);
}

test('a parser finds the structure of the IR in the printed text', () => {
  fc.assert(
    fc.property(arbitraryModule, (module) => {
      const { text } = print(module, { types: true });
      expect(parseTypeScript(text).statements.map(shapeOf)).toEqual(expectedShape(module, true));
    }),
    runs,
  );
}, 60_000);

test('without types the printed text is plain JavaScript of the same structure', () => {
  fc.assert(
    fc.property(arbitraryModule, (module) => {
      const { text } = print(module, { types: false });
      expect(parseTypeScript(text, 'js').statements.map(shapeOf)).toEqual(expectedShape(module, false));
    }),
    runs,
  );
}, 60_000);

test('every comment is printed once', () => {
  fc.assert(
    fc.property(arbitraryModule, fc.boolean(), (module, types) => {
      expect(commentsOf(print(module, { types }).text)).toEqual(commentsIn(module));
    }),
    runs,
  );
}, 60_000);
