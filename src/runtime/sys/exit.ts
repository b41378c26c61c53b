import { SystemExit } from '../python/exceptions.js';

/** Python's `sys.exit(code)`: raises SystemExit. An uncaught one ends the process: `null` is 0, a text is printed and is 1. */
export function exit(code: unknown = null): never {
  throw code === null ? new SystemExit() : new SystemExit(code);
}
