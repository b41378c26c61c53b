/** The functions of the module, which log to the root logger. */
import { basicConfig } from './basic-config.js';
import { root } from './loggers.js';
import type { Logger } from './logger.js';

/** The root logger, set up if nobody has done so. */
function ready(): Logger {
  if (root.handlers.length === 0) basicConfig();
  return root;
}

export const logDebug = (msg: unknown, ...args: readonly unknown[]): void => ready().debug(msg, ...args);
export const logInfo = (msg: unknown, ...args: readonly unknown[]): void => ready().info(msg, ...args);
export const logWarning = (msg: unknown, ...args: readonly unknown[]): void => ready().warning(msg, ...args);
export const logError = (msg: unknown, ...args: readonly unknown[]): void => ready().error(msg, ...args);
export const logCritical = (msg: unknown, ...args: readonly unknown[]): void => ready().critical(msg, ...args);
export const logException = (msg: unknown, ...args: readonly unknown[]): void => ready().exception(msg, ...args);
export const logAt = (level: number, msg: unknown, ...args: readonly unknown[]): void =>
  ready().log(level, msg, ...args);
