/** Prettier, loaded when it is first needed, with the user's own layout options. */
import type { Options } from 'prettier';

/** What a user's configuration may say. Everything else (plugins, parsers, pragmas) would change more than layout. */
const LAYOUT_OPTIONS = [
  'printWidth', 'tabWidth', 'useTabs', 'semi', 'singleQuote', 'quoteProps', 'trailingComma', 'bracketSpacing',
  'objectWrap', 'bracketSameLine', 'arrowParens', 'endOfLine', 'experimentalTernaries', 'experimentalOperatorPosition',
] as const satisfies readonly (keyof Options)[];

export type LayoutOptions = Readonly<Partial<Pick<Options, (typeof LAYOUT_OPTIONS)[number]>>>;

export function layoutOptions(config: object | undefined): LayoutOptions {
  const given = Object.entries(config ?? {}).filter(([name]) => LAYOUT_OPTIONS.some((known) => known === name));
  return Object.fromEntries(given) as LayoutOptions;
}

/** The text does not parse. Lines count from 1, columns from 0. */
export class FormatSyntaxError extends Error {
  override readonly name = 'FormatSyntaxError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Where prettier's parsers say that an error is. */
function locationOf(error: unknown): { readonly line: number; readonly column: number } | null {
  if (!(error instanceof SyntaxError) || !('loc' in error)) return null;
  const { start } = error.loc as { readonly start?: { readonly line: number; readonly column: number } };
  return start ?? null;
}

/** Prettier and what it needs for TypeScript. Whoever knows that a text will come can begin to load them earlier. */
export async function loadFormatter() {
  return Promise.all([import('prettier/standalone'), import('prettier/plugins/babel'), import('prettier/plugins/estree')]);
}

/**
 * Lays out TypeScript or JavaScript text.
 * @throws FormatSyntaxError where the text does not parse.
 * @throws RangeError where it is nested too deeply for prettier.
 */
export async function format(text: string, config?: object): Promise<string> {
  const [prettier, babel, estree] = await loadFormatter();
  try {
    return await prettier.format(text, {
      ...layoutOptions(config),
      parser: 'babel-ts',
      plugins: [babel, estree],
      embeddedLanguageFormatting: 'off',
    });
  } catch (error) {
    const location = locationOf(error);
    if (location === null) throw error;
    throw new FormatSyntaxError((error as Error).message.split('\n')[0]!, location.line, location.column - 1);
  }
}
