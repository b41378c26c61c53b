import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { LineTable } from '../../src/syntax/positions.js';
import { testParser } from '../support/parser.js';

interface Recorded {
  readonly source: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

const parser = await testParser();
const recorded = JSON.parse(readFileSync(new URL('syntax-errors.json', import.meta.url), 'utf8')) as Recorded[];

/** Where CPython points at the end of the line or at the token after, we point at the code itself. */
const ELSEWHERE = /indent|inconsistent use of tabs|cannot mix bytes/;

describe('a syntax error is worded and placed as CPython has it', () => {
  for (const { source, message, line, column } of recorded) {
    test(JSON.stringify(source), () => {
      const { module, diagnostics } = parser.parse(source, { path: 'input.py' });
      const [first] = diagnostics;
      const found = first === undefined ? null : new LineTable(source).positionAt(first.span.start);
      expect({ message: first?.message ?? null, line: found?.line }).toEqual({ message, line });
      if (!ELSEWHERE.test(message)) expect(found?.column).toBe(column);
      expect(module).toBeNull();
      expect(diagnostics.length).toBeLessThanOrEqual(2);
    });
  }
});
