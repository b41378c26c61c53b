/**
 * Stands at the beginning of the worker that runs a port: the runtime's parts, and what the runtime asks of its host.
 * The parts are given by the entry that the build makes, since the page itself knows nothing of them.
 */
import { IdleWatch } from './idle-watch.js';
import { OutputBuffer } from './output-buffer.js';
import type { ProgramEvent, Stream } from './program-events.js';
import { inputLines } from './input-lines.js';
import { pythonStack, type StackPlaces } from './python-stack.js';

/** What is needed of the runtime. */
export interface RuntimeParts {
  readonly parts: Readonly<Record<string, object>>;
  readonly setHost: (host: object) => void;
  readonly useVirtualClock: () => void;
  /** Prints a traceback; gives the exit status. */
  readonly reportUncaught: (error: unknown) => number;
  readonly deadlockReport: () => string | null;
}

/** What the program's text brings along for the runtime. */
export interface PortSettings {
  readonly source: string;
  readonly path: string;
  readonly input: string;
  readonly isVirtual: boolean;
  readonly stack: StackPlaces;
}

const scope = globalThis as unknown as Pick<Window, 'addEventListener'> & {
  postMessage: (event: ProgramEvent) => void;
  close: () => void;
};

// The runtime, which is loaded after this file, would print an uncaught error as well.
(globalThis as unknown as Record<symbol, object>)[Symbol.for('aio2ts.host')] = { uncaughtInstalled: true };

/** Thrown to leave the program at once; nothing of the program may run after it. */
class Exit extends Error {}

class PortRun {
  private readonly runtime: RuntimeParts;
  private readonly post = scope.postMessage.bind(scope);
  private readonly output = new OutputBuffer(this.post);
  private readonly idle = new IdleWatch(globalThis);
  private started = 0;
  private isOver = false;

  constructor(runtime: RuntimeParts) {
    this.runtime = runtime;
  }

  part(name: string): object {
    const found = this.runtime.parts[name];
    if (found === undefined) throw new Error(`The runtime has no ${name} that runs in a browser`);
    return found;
  }

  start(settings: PortSettings, url: string): void {
    (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('aio2ts.main')] = url;
    // Frames of the runtime count as well, and none of the program's should be missing.
    Error.stackTraceLimit = 50;
    if (settings.isVirtual) this.runtime.useVirtualClock();
    this.runtime.setHost(this.host(settings));
    this.takeConsole();
    this.listen();
    this.idle.start(() => this.deadlock());
    this.started = performance.now();
  }

  end(): void {
    this.finish(0);
  }

  private host({ source, path, input, stack }: PortSettings): object {
    const lines = inputLines(input);
    return {
      platform: 'emscripten',
      argv: [path],
      write: (stream: Stream, text: string | Uint8Array) => {
        this.output.write(stream, typeof text === 'string' ? text : new TextDecoder().decode(text));
      },
      readLine: () => lines.shift() ?? '',
      readSource: (wanted: string) => (wanted === path ? source : null),
      pythonStack: (text: string) => pythonStack(text, stack),
      isTerminal: () => false,
      exit: (status: number): never => {
        this.finish(status);
        throw new Exit();
      },
      // Listened to from the start, whether or not the program brings the runtime's own hook.
      onUncaught: () => {},
      mainUrl: () => null,
    };
  }

  private listen(): void {
    const handle = (event: Event, error: unknown): void => {
      event.preventDefault();
      if (this.isOver || error instanceof Exit) return;
      this.finish(this.runtime.reportUncaught(error));
    };
    scope.addEventListener('error', (event) => handle(event, event.error));
    scope.addEventListener('unhandledrejection', (event) => handle(event, event.reason));
  }

  private takeConsole(): void {
    const print = (stream: Stream) => (...values: readonly unknown[]): void => {
      const shown = values[0] === '%s' ? values.slice(1) : values;
      this.output.write(stream, `${shown.map(String).join(' ')}\n`);
    };
    const [stdout, stderr] = [print('stdout'), print('stderr')];
    Object.assign(globalThis.console, { log: stdout, info: stdout, error: stderr, warn: stderr });
  }

  private deadlock(): void {
    const report = this.runtime.deadlockReport();
    if (report !== null) this.output.write('stderr', `${report}\n`);
    this.finish(null);
  }

  private finish(status: number | null): void {
    if (this.isOver) return;
    this.isOver = true;
    const milliseconds = performance.now() - this.started;
    this.idle.stop();
    this.output.flush();
    this.post({ kind: 'ended', status, milliseconds });
    scope.close();
  }
}

/** Puts the parts where the program's text looks for them. */
export function installRuntime(runtime: RuntimeParts): void {
  const target = globalThis as unknown as Record<symbol, unknown>;
  target[Symbol.for('aio2ts.playground')] = new PortRun(runtime);
}
