/** `aio2ts run --inspect`: Node's own inspector, opened in this process before the program is loaded. */
import { InvalidArgumentError, type Command } from 'commander';
import { UsageError } from './usage-error.js';

export interface InspectorAddress {
  /** Undefined is Node's default. */
  readonly host: string | undefined;
  readonly port: number | undefined;
}

export interface InspectOptions {
  readonly inspect?: InspectorAddress;
  readonly inspectBrk?: InspectorAddress;
}

export function withInspector(command: Command): Command {
  return command
    .option('--inspect [=[host:]port]', 'let a debugger attach; it shows the Python sources', inspectorAddress)
    .option('--inspect-brk [=[host:]port]', 'the same, and wait for it before the first statement', inspectorAddress);
}

/** `9230`, `0.0.0.0:9230`, `[::1]:9230`; empty for Node's default, 127.0.0.1:9229. */
export function inspectorAddress(text: string): InspectorAddress {
  if (text === '') return { host: undefined, port: undefined };
  const [, host, digits] = /^(?:(\[[^\]]+\]|[^:[\]]+):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65535) throw new InvalidArgumentError('It must be [host:]port.');
  return { host: host?.replace(/^\[|\]$/g, ''), port };
}

/**
 * As in Node the port follows `=`, or not at all: without it the next argument is the program. Commander would take that for the
 * port, so an option that ends without `=` gets one.
 */
export function inspectorArguments(args: readonly string[], command: Command): readonly string[] {
  const rewritten: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index]!;
    if (!arg.startsWith('-') || arg === '--') return [...rewritten, ...args.slice(index)];
    rewritten.push(/^--inspect(?:-brk)?$/.test(arg) ? `${arg}=` : arg);
    const takesNext = command.options.some((option) => option.required && arg === option.long);
    if (takesNext && index + 1 < args.length) rewritten.push(args[(index += 1)]!);
  }
  return rewritten;
}

/** Returns once a debugger is there, where the program is to wait for one. */
export async function openInspector({ inspect, inspectBrk }: InspectOptions): Promise<void> {
  const address = inspectBrk ?? inspect;
  if (address === undefined) return;
  const inspector = await import('node:inspector');
  // `node --inspect` has opened it already, perhaps.
  if (inspector.url() === undefined) inspector.open(address.port, address.host);
  if (inspector.url() === undefined) throw new UsageError('The debugger cannot listen there; --inspect=0 takes any free port.');
  if (inspectBrk !== undefined) inspector.waitForDebugger();
}
