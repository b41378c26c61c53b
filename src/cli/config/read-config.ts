/** Finds and reads `aio2ts.config.json`. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { diagnostics } from '../../diagnostics/index.js';
import type { Host } from '../host.js';
import { displayPath, NOWHERE } from '../input/load-inputs.js';
import { ioCode, ioReason } from '../io-reason.js';
import { SetupFailure } from '../setup-failure.js';
import { checkConfig, type ConfigProblem } from './check-config.js';
import { CONFIG_FILE, CONFIG_KEYS } from './config-keys.js';

export type ConfigValue = string | boolean | readonly string[];

/** The values by key, with paths made absolute. Null where no folder from the working one upwards has a configuration. */
export async function readConfig(named: string | undefined, host: Host): Promise<ReadonlyMap<string, ConfigValue> | null> {
  if (named !== undefined) return valuesOf(resolve(host.cwd, named), host);
  for (let folder = resolve(host.cwd); ; folder = dirname(folder)) {
    const values = await valuesOf(join(folder, CONFIG_FILE), host, true);
    if (values !== null || folder === dirname(folder)) return values;
  }
}

async function valuesOf(file: string, host: Host, mayBeMissing = false): Promise<ReadonlyMap<string, ConfigValue> | null> {
  const path = displayPath(file, host.cwd);
  const text = await readText(file, path, mayBeMissing);
  if (text === null) return null;
  const content = await parsed(text, path);
  const problems = checkConfig(content);
  if (problems.length > 0) throw await failure(problems, text, path);
  const values = Object.entries(content as Readonly<Record<string, ConfigValue>>).filter(([name]) => name !== '$schema');
  return new Map(values.map(([name, value]) => [name, absolutePaths(name, value, dirname(file))]));
}

async function readText(file: string, path: string, mayBeMissing: boolean): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const isMissing = ioCode(error) === 'ENOENT';
    if (isMissing && mayBeMissing) return null;
    const reason = ioReason(error);
    const found = isMissing ? diagnostics.fileNotFound(path, NOWHERE) : diagnostics.cannotRead({ reason }, path, NOWHERE);
    throw new SetupFailure([found], new Map());
  }
}

async function parsed(text: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { locateSyntaxError } = await import('./locate-in-json.js');
    const problem = text.trim() === '' ? 'The file is empty' : 'This is not JSON';
    throw new SetupFailure([diagnostics.invalidConfig({ problem }, path, locateSyntaxError(text, error))], new Map([[path, text]]));
  }
}

async function failure(problems: readonly ConfigProblem[], text: string, path: string): Promise<SetupFailure> {
  const { locateInJson } = await import('./locate-in-json.js');
  const found = problems.map(({ at, isKey, problem }) => diagnostics.invalidConfig({ problem }, path, locateInJson(text, at, isKey)));
  return new SetupFailure(found, new Map([[path, text]]));
}

function absolutePaths(name: string, value: ConfigValue, folder: string): ConfigValue {
  const kind = CONFIG_KEYS[name]?.kind;
  if (kind === 'folder' && typeof value === 'string') return resolve(folder, value);
  return kind === 'paths' && typeof value === 'object' ? value.map((path) => resolve(folder, path)) : value;
}
