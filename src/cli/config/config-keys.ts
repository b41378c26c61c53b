/** The keys of `aio2ts.config.json`: what they may hold, and which option each stands for. */
interface KeyOf<Kind extends string> {
  readonly kind: Kind;
  /** The option's name in the command, as commander has it. */
  readonly option: string;
  readonly docs: string;
}

interface Choice extends KeyOf<'choice'> {
  readonly choices: readonly [string, string];
}

/** A `folder` is one path, `paths` are several; both are relative to the file that holds them. */
export type ConfigKey = Choice | KeyOf<'flag'> | KeyOf<'folder'> | KeyOf<'paths'>;

export const CONFIG_FILE = 'aio2ts.config.json';

export const CONFIG_KEYS: Readonly<Record<string, ConfigKey>> = {
  paths: { kind: 'paths', option: 'paths', docs: 'Files and folders that convert and check take where none are given.' },
  outDir: { kind: 'folder', option: 'outDir', docs: 'Write below this folder instead of beside each source.' },
  fidelity: {
    kind: 'choice', option: 'fidelity', choices: ['readable', 'exact'],
    docs: 'readable: native values, small differences reported; exact: none.',
  },
  names: {
    kind: 'choice', option: 'names', choices: ['camel', 'preserve'],
    docs: 'camel: camelCase names; preserve: names as in Python.',
  },
  runtime: {
    kind: 'choice', option: 'runtime', choices: ['import', 'vendor'],
    docs: 'import: from the package aio2ts; vendor: from a copy beside the output.',
  },
  maps: { kind: 'paths', option: 'map', docs: 'Folders with grammar maps of your own.' },
  typeCheck: { kind: 'flag', option: 'typeCheck', docs: "Report TypeScript's own errors in the output, at the Python lines." },
  sourceMap: { kind: 'flag', option: 'sourceMap', docs: 'Write a source map beside each file.' },
  js: { kind: 'flag', option: 'js', docs: 'Write JavaScript as well, for Node 20.' },
};
