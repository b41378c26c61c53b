/** `npm run new:map -- aiohttp ClientSession`: a map file with one entry to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const maps = fileURLToPath(new URL('../../grammar-maps', import.meta.url));

function template(library: string, name: string): string {
  return `# The format is described in docs/maps.md.
runtime: [${library}]
entries:
  - id: ${library}.${name}
    kind: function
    python: "def ${name}(value: str) -> str"
    emit: ${name}($value)
    raises: maybe
    docs: What it does, in one or two sentences.
`;
}

const [library, name] = process.argv.slice(2);
if (library === undefined || name === undefined) {
  console.error('usage: npm run new:map -- <library> <name>');
  process.exitCode = 2;
} else {
  const file = `${library}/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').replaceAll('_', '-').toLowerCase()}.yaml`;
  if (existsSync(join(maps, file))) throw new Error(`grammar-maps/${file} exists`);
  mkdirSync(join(maps, library), { recursive: true });
  writeFileSync(join(maps, file), template(library, name), { flag: 'wx' });
  console.log(`wrote grammar-maps/${file}
Next: fill it in, npm run build checks it, and npm run new:golden adds the program that proves it.`);
}
