/** The process around the command: everything that it reads or writes apart from files. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The standard input is a terminal: nobody piped anything in. */
  readonly isInteractive?: boolean;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** @see https://no-color.org */
export function usesColour(output: Output, env: Host['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '0') !== '0') return true;
  return output.isTerminal && env['TERM'] !== 'dumb';
}

export function processHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    isInteractive: process.stdin.isTTY === true,
    readStdin,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let isWatched = false;
  const write = (text: string): void => {
    // Only once something is written: `aio2ts run` leaves the streams to the program.
    if (!isWatched) stream.on('error', endOnClosedPipe);
    isWatched = true;
    stream.write(text);
  };
  return { write, isTerminal: stream.isTTY === true, columns: stream.columns ?? 80 };
}

/** `aio2ts maps | head` closes the pipe early, which is no error. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
