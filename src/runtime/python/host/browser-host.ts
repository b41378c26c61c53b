import { EOFError } from '../exceptions/builtin.js';
import type { Host } from './host.js';

/** The host of a page: the console, which takes whole lines. */
export class BrowserHost implements Host {
  readonly platform = 'emscripten';
  readonly argv: string[] = [''];
  private readonly pending = { stdout: '', stderr: '' };

  write(stream: 'stdout' | 'stderr', text: string | Uint8Array): void {
    const added = typeof text === 'string' ? text : new TextDecoder().decode(text);
    const lines = (this.pending[stream] + added).split('\n');
    this.pending[stream] = lines.pop() ?? '';
    for (const line of lines) this.line(stream, line);
  }

  private line(stream: 'stdout' | 'stderr', line: string): void {
    // One argument for the text: a `%` in the first of several is a format.
    if (stream === 'stdout') console.log('%s', line);
    else console.error('%s', line);
  }

  readLine(): string {
    const answer = (globalThis as { readonly prompt?: (message?: string) => string | null }).prompt?.(
      this.pending.stdout,
    );
    if (answer === undefined || answer === null) throw new EOFError('EOF when reading a line');
    return `${answer}\n`;
  }

  isTerminal(): boolean {
    return false;
  }

  exit(status: number): never {
    throw new Error(`exit status ${status}`);
  }

  onUncaught(handle: (error: unknown) => boolean): void {
    const target = globalThis as Partial<Pick<Window, 'addEventListener'>>;
    target.addEventListener?.('error', (event) => {
      if (handle(event.error)) event.preventDefault();
    });
    target.addEventListener?.('unhandledrejection', (event) => {
      if (handle(event.reason)) event.preventDefault();
    });
  }

  mainUrl(): string | null {
    return null;
  }
}
