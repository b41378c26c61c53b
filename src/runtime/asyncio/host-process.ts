/**
 * The process around the loop, where there is one (Node, Bun, Deno). It is found as a global, not imported, so that
 * the same
 * file loads in a browser.
 */
interface Emitter {
  on(event: string, listener: (...args: never[]) => void): unknown;
  off(event: string, listener: (...args: never[]) => void): unknown;
}

export interface HostProcess extends Emitter {
  exitCode?: number | string | null | undefined;
  exit(code?: number): never;
}

/** The process; null in a browser. */
export function hostProcess(): HostProcess | null {
  const found = (globalThis as unknown as { process?: Partial<HostProcess> }).process;
  return typeof found?.on === 'function' && typeof found.exit === 'function' ? (found as HostProcess) : null;
}

/** Writes a line to stderr, or to the console. */
export function writeError(text: string): void {
  console.error('%s', text);
}
