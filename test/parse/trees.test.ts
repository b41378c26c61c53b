import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { testParser } from '../support/parser.js';
import { firstDifference, shapeOfBody, type Shape } from './shape.js';

interface Recorded {
  readonly source: string;
  readonly tree: Shape;
}

const parser = await testParser();
const recorded = JSON.parse(readFileSync(new URL('trees.json', import.meta.url), 'utf8')) as Recorded[];

describe('the tree has the kinds, fields and spans of CPython’s', () => {
  for (const { source, tree } of recorded) {
    test(JSON.stringify(source), () => {
      const { module, diagnostics } = parser.parse(source, { path: 'a.py' });
      expect(diagnostics).toEqual([]);
      expect(firstDifference(shapeOfBody(module!.body), tree)).toBeNull();
    });
  }
});
