/** What the installed package brings: the packages that it depends on, with all that those depend on. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../golden/cases.js';

export interface PackageSize {
  readonly name: string;
  readonly version: string;
  /** On disk, with the packages that only it brings. */
  readonly bytes: number;
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function packageSizes(): readonly PackageSize[] {
  const { dependencies = {} } = manifestOf(repository);
  const counted = new Set<string>(Object.keys(dependencies));
  const sizes = Object.keys(dependencies).map((name) => {
    const brought = broughtBy(name, counted);
    return { name, version: manifestOf(folderOf(name)).version, bytes: brought.reduce((sum, one) => sum + bytesIn(folderOf(one)), 0) };
  });
  return sizes.sort((one, other) => other.bytes - one.bytes);
}

/** A package that two bring counts for the first. */
function broughtBy(name: string, counted: Set<string>): readonly string[] {
  const brought = [name];
  for (const each of brought) {
    for (const next of Object.keys(manifestOf(folderOf(each)).dependencies ?? {})) {
      if (counted.has(next) || !existsSync(folderOf(next))) continue;
      counted.add(next);
      brought.push(next);
    }
  }
  return brought;
}

const folderOf = (name: string): string => join(repository, 'node_modules', name);

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function bytesIn(path: string): number {
  const found = lstatSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
