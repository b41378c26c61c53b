/** What the runtime asks of the machine: the only place where hosts differ. */
export interface Host {
  /** `linux`, `darwin`, `win32`, `emscripten`: Python's `sys.platform`. */
  readonly platform: string;
  /** Python's `sys.executable`. */
  readonly executable?: string;
  /** Python's `sys.argv`. */
  readonly argv: string[];
  /** Writes at once, in order with the other stream and with `console.log`. */
  write(stream: 'stdout' | 'stderr', text: string | Uint8Array): void;
  /** The next line of standard input with its end, or `''` at its end. */
  readLine(): string;
  /** The text of a Python file that a stack names; null where there is none. */
  readSource?(path: string): string | null;
  /** A stack with places in Python files, where the engine applies no source maps itself. */
  pythonStack?(stack: string): string;
  /** Whether the stream is a terminal. */
  isTerminal(stream: 'stdin' | 'stdout' | 'stderr'): boolean;
  /** Ends the process at once. */
  exit(status: number): never;
  /** Called with every error that nothing has caught; `false` leaves it to the host. */
  onUncaught(handle: (error: unknown) => boolean): void;
  /** The URL of the module that was started. */
  mainUrl(): string | null;
}

interface HostRegistry {
  host?: Host;
  uncaughtInstalled?: boolean;
}

/** One for the process, whichever copies of the runtime it has. */
export function hostRegistry(): HostRegistry {
  const key = Symbol.for('aio2ts.host');
  const registry = globalThis as unknown as Record<symbol, HostRegistry | undefined>;
  return (registry[key] ??= {});
}

/** Replaces the host: for a playground or an embedding. */
export function setHost(host: Host): void {
  hostRegistry().host = host;
}
