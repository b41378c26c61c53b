import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/decisions/', import.meta.url);

test.each(readdirSync(folder))('%s has a title and its date', (file) => {
  const date = /^(\d{4}-\d{2}-\d{2})-[a-z0-9-]+\.md$/.exec(file)?.[1];
  expect(date).toBeDefined();
  expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(new RegExp(`^# .+\n\n${date}\n`));
});
