import { host, standardStreams, ValueError, type Writable } from '../python/index.js';
import { VersionInfo } from './version-info.js';

/** Python's `sys` streams, as the program has set them: `streams.stdout = buffer` redirects `print`. */
export const streams = /* @__PURE__ */ standardStreams();

/** Python's `sys.stdout`: a stream that follows `streams.stdout`. */
export const stdout = /* @__PURE__ */ following('stdout');
/** Python's `sys.stderr`. */
export const stderr = /* @__PURE__ */ following('stderr');
/** Python's `sys.stdin`. */
export const stdin: Stream = /* @__PURE__ */ following('stdin');

/** What `sys.stdout` and `sys.stderr` offer. */
export interface Stream extends Writable {
  readonly encoding: string;
  readonly buffer: { write(bytes: Uint8Array): number; flush(): null };
  write(text: string): number;
  writelines(lines: Iterable<string>): null;
  flush(): null;
  isatty(): boolean;
  fileno(): number;
  /** Only standard input can be read. @throws OSError `not readable` */
  read(size?: number): string;
  readline(size?: number): string;
  readlines(hint?: number): string[];
  [Symbol.iterator](): Iterator<string>;
}

/** Reads of `sys.stdout` see the stream that is set at that time. */
function following(name: 'stdin' | 'stdout' | 'stderr'): Stream {
  return new Proxy({} as Stream, {
    get: (_, key) => {
      const current = streams[name] as unknown as Record<PropertyKey, unknown>;
      const value = current[key];
      return typeof value === 'function' ? (value.bind(current) as unknown) : value;
    },
    has: (_, key) => key in streams[name],
  });
}

/** Python's `sys.argv`: the script and its arguments. */
export const argv: string[] = /* @__PURE__ */ host().argv;

/** Python's `sys.platform`. */
export const platform: string = /* @__PURE__ */ host().platform;

/** The largest integer that is exact; CPython's is 2 ** 63 - 1, which a `number` can't hold. */
export const maxsize: number = Number.MAX_SAFE_INTEGER;

/** The Python whose behaviour the runtime has. */
export const versionInfo: VersionInfo = /* @__PURE__ */ new VersionInfo(3, 13, 0, 'final', 0);
export const version = '3.13.0 (aio2ts)';
export const byteorder: 'little' | 'big' = 'little';
/** Python's `sys.executable`: what runs the program; empty where nobody knows. */
export const executable: string = /* @__PURE__ */ host().executable ?? '';
/** Python's `sys.path`: modules are the host's. */
export const path: string[] = [];
/** Python's `sys.modules`, which holds nothing here. */
export const modules: Map<string, unknown> = /* @__PURE__ */ new Map<string, unknown>();

const recursion = { limit: 1000 };

/** Python's `sys.getrecursionlimit()`: what was set; the host's own limit is what counts. */
export function getrecursionlimit(): number {
  return recursion.limit;
}

/** Python's `sys.setrecursionlimit()`: the host's stack has its own limit. @throws ValueError below 1 */
export function setrecursionlimit(limit: number): null {
  if (limit < 1) throw new ValueError('recursion limit must be greater or equal than 1');
  recursion.limit = limit;
  return null;
}

/** Python's `sys.getdefaultencoding()`. */
export function getdefaultencoding(): string {
  return 'utf-8';
}

/** Python's `sys.intern()`. */
export function intern(text: string): string {
  return text;
}
