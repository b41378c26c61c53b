import { EOFError } from '../exceptions/builtin.js';
import type { Host } from './host.js';

interface FileSystem {
  readSync(file: number, buffer: Uint8Array): number;
  realpathSync(path: string): string;
  readFileSync(path: string, encoding: 'utf8'): string;
}

interface UrlModule {
  pathToFileURL(path: string): { readonly href: string };
}

interface OutputStream {
  readonly isTTY?: boolean;
  write(data: string | Uint8Array): unknown;
  on(event: 'error', listener: (error: { readonly code?: unknown }) => void): unknown;
}

/** What Node, Bun and Deno have in common under the name `process`. */
export interface HostProcess {
  readonly platform: string;
  readonly argv: readonly string[];
  readonly execPath: string;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: { readonly isTTY?: boolean };
  readonly versions?: Readonly<Record<string, string>>;
  exit(status: number): never;
  on(event: 'uncaughtException', listener: (error: unknown) => void): unknown;
  listenerCount?(event: 'uncaughtException'): number;
  getBuiltinModule?(name: string): unknown;
}

/** The process of Node, Bun or Deno, found as a global: this file also loads where there is none. */
export function findProcess(): HostProcess | null {
  const found = (globalThis as { readonly process?: Partial<HostProcess> }).process;
  return typeof found?.on === 'function' && found.stdout !== undefined ? (found as HostProcess) : null;
}

/** `aio2ts run` leaves the Python file's name here: `process.argv[1]` is then a temporary module. */
const ARGV0 = Symbol.for('aio2ts.argv0');

function programArguments(process: HostProcess): string[] {
  const [script, ...rest] = process.argv.slice(1);
  const named = (globalThis as { readonly [ARGV0]?: unknown })[ARGV0];
  return [typeof named === 'string' ? named : (script ?? ''), ...rest];
}

/** The host over a `process`. */
export class NodeHost implements Host {
  readonly platform: string;
  readonly executable: string;
  readonly argv: string[];
  private readonly process: HostProcess;
  private readonly input: LineReader;
  private watchesErrors = false;

  constructor(process: HostProcess) {
    this.process = process;
    this.platform = process.platform;
    this.argv = programArguments(process);
    this.executable = process.execPath;
    this.input = new LineReader((buffer) => this.fileSystem().readSync(0, buffer));
  }

  /**
   * Through the stream that `console.log` uses, so that the two keep their order. It writes at once to files and
   * terminals, and to pipes but on Windows.
   */
  write(stream: 'stdout' | 'stderr', text: string | Uint8Array): void {
    if (!this.watchesErrors) this.tolerateClosedPipes();
    this.process[stream].write(text);
  }

  /** A reader that has gone (`| head`) ends the program quietly, as SIGPIPE does. */
  private tolerateClosedPipes(): void {
    this.watchesErrors = true;
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.on('error', (error) => {
        if (error.code === 'EPIPE') this.process.exit(1);
        else throw error;
      });
    }
  }

  readLine(): string {
    return this.input.next();
  }

  isTerminal(stream: 'stdin' | 'stdout' | 'stderr'): boolean {
    return this.process[stream].isTTY === true;
  }

  exit(status: number): never {
    return this.process.exit(status);
  }

  onUncaught(handle: (error: unknown) => boolean): void {
    this.process.on('uncaughtException', (error) => {
      // A program that embeds ported code and listens itself decides for itself.
      if ((this.process.listenerCount?.('uncaughtException') ?? 1) > 1) return;
      if (!handle(error)) throw error;
    });
  }

  mainUrl(): string | null {
    const [, script] = this.process.argv;
    const url = this.builtin('node:url') as UrlModule | null;
    if (script === undefined || url === null) return null;
    try {
      return url.pathToFileURL(this.fileSystem().realpathSync(script)).href;
    } catch {
      return url.pathToFileURL(script).href;
    }
  }

  readSource(path: string): string | null {
    const files = this.builtin('node:fs') as FileSystem | null;
    try {
      return files?.readFileSync(path, 'utf8') ?? null;
    } catch {
      return null;
    }
  }

  private builtin(name: string): unknown {
    return this.process.getBuiltinModule?.(name) ?? null;
  }

  private fileSystem(): FileSystem {
    const found = this.builtin('node:fs') as FileSystem | null;
    if (found === null) throw new EOFError('EOF when reading a line');
    return found;
  }
}

/** Lines of a file that is read synchronously. */
class LineReader {
  private readonly read: (buffer: Uint8Array) => number;
  private pending = '';
  private readonly decoder = new TextDecoder();
  private ended = false;

  constructor(read: (buffer: Uint8Array) => number) {
    this.read = read;
  }

  next(): string {
    for (;;) {
      const end = this.pending.indexOf('\n');
      if (end >= 0 || this.ended) return this.take(end < 0 ? this.pending.length : end + 1);
      this.fill();
    }
  }

  private take(length: number): string {
    const line = this.pending.slice(0, length);
    this.pending = this.pending.slice(length);
    return line.endsWith('\r\n') ? `${line.slice(0, -2)}\n` : line;
  }

  private fill(): void {
    const buffer = new Uint8Array(65536);
    try {
      const length = this.read(buffer);
      this.ended = length === 0;
      this.pending += this.decoder.decode(buffer.subarray(0, length), { stream: !this.ended });
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (code === 'EOF') this.ended = true;
      else if (code === 'EAGAIN') pause();
      else throw error;
    }
  }
}

/** A terminal or pipe in non-blocking mode has nothing yet. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}
