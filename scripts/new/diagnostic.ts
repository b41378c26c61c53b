/** `npm run new:diagnostic -- lostLock 2`: the page of a new code, the next free one of its range. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const catalogue = fileURLToPath(new URL('../../src/diagnostics/catalogue', import.meta.url));
const RANGES = ['1 syntax', '20 behaviour', '21 value-level difference', '22 not portable', '3 libraries', '4 maps', '5 files'];

function page(code: string, name: string): string {
  return `---
code: ${code}
name: ${name}
severity: warning
title: "What it is about, without a full stop"
message: "What is wrong with \`{expression}\`, and why"
hint: "What to do."
---

Why this matters, and what the port does.

## What to do

The way out.

## Example

\`\`\`python
# a program that triggers it
\`\`\`

## Fixed

\`\`\`python
# the same program without it
\`\`\`
`;
}

function nextCode(range: string): string {
  const used = readdirSync(catalogue)
    .map((file) => Number(/^AIO(\d{4})\.md$/.exec(file)?.[1]))
    .filter((number) => String(number).startsWith(range));
  const first = Number(`${range}000`.slice(0, 4));
  return `AIO${Math.max(first, ...used) + 1}`;
}

const [name, range] = process.argv.slice(2);
if (name === undefined || range === undefined || !/^[a-z]\w*$/.test(name)) {
  console.error(`usage: npm run new:diagnostic -- <nameOfFactory> <range>\nranges: ${RANGES.join(', ')}`);
  process.exitCode = 2;
} else {
  const code = nextCode(range);
  writeFileSync(join(catalogue, `${code}.md`), page(code, name), { flag: 'wx' });
  console.log(`wrote src/diagnostics/catalogue/${code}.md
Next: fill it in, npm run generate, use diagnostics.${name}(...), add a golden that shows it.`);
}
