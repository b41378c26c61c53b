/** `aio2ts/runtime/csv`: Python's `csv`. */
export { CsvError } from './csv-error.js';
export { type Format, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC } from './dialect.js';
export { DictReader, DictWriter, type DictReaderOptions, type DictWriterOptions } from './dict-rows.js';
export { CsvReader, reader } from './reader.js';
export { CsvWriter, type Target, writer } from './writer.js';
