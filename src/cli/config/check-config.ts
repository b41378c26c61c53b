/** What is wrong with the content of a configuration file. */
import { closest } from '../closest.js';
import { CONFIG_KEYS, type ConfigKey } from './config-keys.js';

export interface ConfigProblem {
  /** Where in the file: the keys and indices that lead there. */
  readonly at: readonly (string | number)[];
  /** The key itself is wrong, not its value. */
  readonly isKey: boolean;
  readonly problem: string;
}

export function checkConfig(content: unknown): readonly ConfigProblem[] {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return [{ at: [], isKey: false, problem: 'The configuration has to be an object' }];
  }
  return Object.entries(content).flatMap(([name, value]): readonly ConfigProblem[] => {
    if (name === '$schema') return [];
    const key = Object.hasOwn(CONFIG_KEYS, name) ? CONFIG_KEYS[name] : undefined;
    return key === undefined ? [unknownKey(name)] : wrongValues(name, key, value);
  });
}

function unknownKey(name: string): ConfigProblem {
  const nearest = closest(name, Object.keys(CONFIG_KEYS));
  const known = nearest === null ? `the keys are ${Object.keys(CONFIG_KEYS).join(', ')}` : `did you mean \`${nearest}\`?`;
  return { at: [name], isKey: true, problem: `\`${name}\` is no key of the configuration; ${known}` };
}

function wrongValues(name: string, key: ConfigKey, value: unknown): readonly ConfigProblem[] {
  const wrong = (wanted: string, at: readonly (string | number)[] = [name]): readonly ConfigProblem[] => [
    { at, isKey: false, problem: `\`${name}\` has to be ${wanted}` },
  ];
  switch (key.kind) {
    case 'choice':
      return key.choices.some((choice) => choice === value) ? [] : wrong(key.choices.map((choice) => `"${choice}"`).join(' or '));
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('true or false');
    case 'folder':
      return isPath(value) ? [] : wrong('the path of a folder');
    case 'paths':
      if (!Array.isArray(value)) return wrong('a list of paths');
      return value.flatMap((path: unknown, index) => (isPath(path) ? [] : wrong('a list of paths', [name, index])));
  }
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
