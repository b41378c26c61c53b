import { ValueError } from '../python/exceptions/builtin.js';
import { signature } from '../python/functions/signature.js';
import type { Writable } from '../python/host/streams.js';
import { FileHandler } from './file-handler.js';
import { Formatter } from './formatter.js';
import type { Handler } from './handler.js';
import { root } from './loggers.js';
import { StreamHandler } from './stream-handler.js';

/** The keywords of `logging.basicConfig`. */
export interface BasicConfig {
  readonly filename?: unknown;
  readonly filemode?: string;
  readonly format?: string | null;
  readonly datefmt?: string | null;
  readonly style?: string;
  readonly level?: number | string | null;
  readonly stream?: Writable | null;
  readonly handlers?: Iterable<Handler> | null;
  /** Removes the handlers that there are. */
  readonly force?: boolean;
  readonly encoding?: string | null;
  readonly errors?: string | null;
}

const formats: Readonly<Record<string, string>> = {
  '%': '%(levelname)s:%(name)s:%(message)s',
  '{': '{levelname}:{name}:{message}',
  $: '${levelname}:${name}:${message}',
};

/**
 * Python's `logging.basicConfig(...)`: sets up the root logger, unless that was done before.
 *
 * @throws ValueError for keywords that exclude each other.
 */
export function basicConfig(config: BasicConfig = {}): void {
  if (config.force === true) removeHandlers();
  if (root.handlers.length > 0) return;
  const style = config.style ?? '%';
  const handlers = (config.handlers ?? null) === null ? [defaultHandler(config)] : [...(config.handlers ?? [])];
  checkExclusive(config);
  if (!(style in formats)) throw new ValueError(`Style must be one of: ${Object.keys(formats).join(',')}`);
  const formatter = new Formatter(config.format ?? formats[style], config.datefmt ?? null, style);
  for (const handler of handlers) {
    if (handler.formatter === null) handler.setFormatter(formatter);
    root.addHandler(handler);
  }
  if ((config.level ?? null) !== null) root.setLevel(config.level ?? 0);
}

function removeHandlers(): void {
  for (const handler of [...root.handlers]) {
    root.removeHandler(handler);
    handler.close();
  }
}

function defaultHandler(config: BasicConfig): Handler {
  const { filename = null, stream = null } = config;
  if (filename === null) return new StreamHandler(stream);
  if (stream !== null) throw new ValueError("'stream' and 'filename' should not be specified together");
  return new FileHandler(filename, config.filemode ?? 'a', { encoding: config.encoding ?? null });
}

function checkExclusive({ handlers = null, stream = null, filename = null }: BasicConfig): void {
  if (handlers !== null && (stream !== null || filename !== null)) {
    throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  }
}

signature(
  basicConfig,
  '*, filename=, filemode=, format=, datefmt=, style=, level=, stream=, handlers=, force=, encoding=, errors=',
);
