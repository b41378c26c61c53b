import { nameOf } from '../python/symbols.js';
import { WARNING } from './levels.js';
import { Logger, shared } from './logger.js';

class RootLogger extends Logger {
  static override readonly [nameOf]: string = 'RootLogger';
}

/** The logger above all. */
export const root: Logger = new RootLogger('root', WARNING);

const loggers = new Map<string, Logger>();

/** Python's `logging.getLogger(name)`: the same logger for the same name; dots make a hierarchy. */
export function getLogger(name: string | null = null): Logger {
  if (name === null || name === '' || name === 'root') return root;
  const known = loggers.get(name);
  if (known !== undefined) return known;
  const logger = new Logger(name);
  logger.parent = parentOf(name);
  // Those below that were there before go under the new one.
  for (const below of loggers.values()) {
    const isNearer = below.parent === root || name.startsWith(`${below.parent?.name ?? ''}.`);
    if (below.name.startsWith(`${name}.`) && isNearer) below.parent = logger;
  }
  loggers.set(name, logger);
  return logger;
}

shared.find = getLogger;

function parentOf(name: string): Logger {
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const found = loggers.get(name.slice(0, dot));
    if (found !== undefined) return found;
  }
  return root;
}

/** Python's `logging.disable(level)`: nothing of that level or below is logged any more. */
export function disable(level = 50): void {
  shared.disabled = level;
}

/** Python's `logging.shutdown()`: files are closed. */
export function shutdown(): void {
  for (const logger of [root, ...loggers.values()]) {
    for (const handler of logger.handlers) {
      handler.flush();
      handler.close();
    }
  }
}
