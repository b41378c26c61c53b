/** What the host says of a socket, as Python says it. */
import { type BaseException, OSError } from '../python/exceptions.js';

interface HostError {
  readonly code?: string;
  readonly errno?: number;
  readonly message: string;
}

const NUMBERS: Readonly<Record<string, readonly [number, string]>> = {
  ECONNREFUSED: [111, 'Connection refused'],
  ECONNRESET: [104, 'Connection reset by peer'],
  EPIPE: [32, 'Broken pipe'],
  ETIMEDOUT: [110, 'Connection timed out'],
  EHOSTUNREACH: [113, 'No route to host'],
  ENETUNREACH: [101, 'Network is unreachable'],
  EADDRINUSE: [98, 'Address already in use'],
  EADDRNOTAVAIL: [99, 'Cannot assign requested address'],
  EACCES: [13, 'Permission denied'],
  ENOENT: [2, 'No such file or directory'],
};

/** `text` in place of the system's own. */
export function socketError(error: HostError, text?: (reason: string, number: number) => string): BaseException {
  const [number, reason] = NUMBERS[error.code ?? ''] ?? [Math.abs(error.errno ?? 0), error.message];
  return new OSError(number, text?.(reason, number) ?? reason);
}
