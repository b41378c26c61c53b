/** `aio2ts/runtime/platform`: Python's `platform`. */
import * as os from 'node:os';

/** `Linux`, `Darwin`, `Windows` */
export function system(): string {
  const type = os.type();
  return type === 'Windows_NT' ? 'Windows' : type;
}

/** The version of the system's kernel. */
export function release(): string {
  return os.release();
}

/** `x86_64`, `arm64` */
export function machine(): string {
  return os.machine();
}

/** The name of the machine in the network. */
export function node(): string {
  return os.hostname();
}

/** The Python whose behaviour the port has. */
export function pythonVersion(): string {
  return '3.13.0';
}

/** The Python whose behaviour the port has. */
export function pythonImplementation(): string {
  return 'CPython';
}
