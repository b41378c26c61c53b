/** How a CSV file is written: Python's dialects. */
import { PyTypeError } from '../python/exceptions.js';

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;

export interface Format {
  /** `excel`, `excel-tab` or `unix`. */
  readonly dialect?: string;
  readonly delimiter?: string;
  readonly quotechar?: string | null;
  readonly escapechar?: string | null;
  readonly doublequote?: boolean;
  readonly skipinitialspace?: boolean;
  readonly lineterminator?: string;
  readonly quoting?: number;
  readonly strict?: boolean;
}

export interface Dialect {
  readonly delimiter: string;
  readonly quotechar: string | null;
  readonly escapechar: string | null;
  readonly doublequote: boolean;
  readonly skipinitialspace: boolean;
  readonly lineterminator: string;
  readonly quoting: number;
  readonly strict: boolean;
}

const excel: Dialect = {
  delimiter: ',',
  quotechar: '"',
  escapechar: null,
  doublequote: true,
  skipinitialspace: false,
  lineterminator: '\r\n',
  quoting: QUOTE_MINIMAL,
  strict: false,
};

const DIALECTS: Readonly<Record<string, Dialect>> = {
  excel,
  'excel-tab': { ...excel, delimiter: '\t' },
  unix: { ...excel, quoting: QUOTE_ALL, lineterminator: '\n' },
};

/** @throws PyTypeError for a delimiter of more or less than one character */
export function dialectOf({ dialect = 'excel', ...format }: Format, unknownDialect: (name: string) => Error): Dialect {
  const base = DIALECTS[dialect];
  if (base === undefined) throw unknownDialect(dialect);
  const given = Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
  const result: Dialect = { ...base, ...given };
  if (result.delimiter.length !== 1) throw new PyTypeError('"delimiter" must be a 1-character string');
  return result;
}
