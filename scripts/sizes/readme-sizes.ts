/** The tables of sizes in README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../golden/cases.js';
import type { PackageSize } from './package-sizes.js';
import type { BundleSize } from './runtime-sizes.js';

const readme = join(repository, 'README.md');
const BEGIN = '<!-- sizes: npm run sizes -->\n';
const END = '<!-- end of sizes -->';

export function writeSizes(bundles: readonly BundleSize[], packages: readonly PackageSize[]): void {
  const text = readFileSync(readme, 'utf8');
  const [before, after] = [text.split(BEGIN)[0]!, text.split(END)[1]!];
  writeFileSync(readme, `${before}${BEGIN}${tables(bundles, packages)}${END}${after}`);
}

function tables(bundles: readonly BundleSize[], packages: readonly PackageSize[]): string {
  const rows = bundles.map(({ what, minified, gzipped }) => `| ${what} | ${kilobytes(minified)} | ${kilobytes(gzipped)} |`);
  const installed = packages.map(({ name, version, bytes }) => `| ${name} ${version} | ${(bytes / 1e6).toFixed(1)} MB |`);
  return `
| a program that uses | minified | gzipped |
|---|---|---|
${rows.join('\n')}

| what the command installs | on disk |
|---|---|
${installed.join('\n')}

`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** First cell to second, as README has them; in bytes. */
export function readSizes(): ReadonlyMap<string, number> {
  const section = readFileSync(readme, 'utf8').split(BEGIN)[1]?.split(END)[0] ?? '';
  const found = section.matchAll(/^\| (.+?) \| ([\d.]+) (kB|MB) \|/gm);
  return new Map(Array.from(found, ([, what, number, unit]) => [what!, Number(number) * (unit === 'MB' ? 1e6 : 1e3)]));
}
