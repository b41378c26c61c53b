/** The user's own prettier configuration. Prettier itself is loaded only where there is one: it is slow to start. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAMES = [
  '.prettierrc', '.prettierrc.json', '.prettierrc.json5', '.prettierrc.yaml', '.prettierrc.yml', '.prettierrc.toml',
  '.prettierrc.js', '.prettierrc.mjs', '.prettierrc.cjs', '.prettierrc.ts', '.prettierrc.mts', '.prettierrc.cts',
  'prettier.config.js', 'prettier.config.mjs', 'prettier.config.cjs', 'prettier.config.ts', 'prettier.config.mts',
  'prettier.config.cts', '.editorconfig',
];

/** Options for files in `folder`; undefined where nobody configured any. */
export async function prettierConfig(folder: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!isConfigured(folder)) return undefined;
  const { resolveConfig } = await import('prettier');
  const config = await resolveConfig(join(folder, 'output.ts'), { editorconfig: true });
  if (config === null) return undefined;
  // Plugins and overrides could change the text in ways that source maps do not survive.
  const { plugins: _plugins, overrides: _overrides, parser: _parser, ...options } = config;
  return options;
}

function isConfigured(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (NAMES.some((name) => existsSync(join(at, name))) || hasPrettierKey(join(at, 'package.json'))) return true;
    if (dirname(at) === at) return false;
  }
}

function hasPrettierKey(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes('"prettier"');
}
