/** `aio2ts/runtime/logging`: Python's `logging`. */
export { type BasicConfig, basicConfig } from './basic-config.js';
export { FileHandler } from './file-handler.js';
export { Filter } from './filterer.js';
export { Formatter } from './formatter.js';
export { Handler } from './handler.js';
export {
  addLevelName,
  CRITICAL,
  DEBUG,
  ERROR,
  FATAL,
  getLevelName,
  getLevelNamesMapping,
  INFO,
  NOTSET,
  WARN,
  WARNING,
} from './levels.js';
export { type LogKeywords, logOptions } from './log-options.js';
export { LogRecord } from './log-record.js';
export { LoggerAdapter } from './logger-adapter.js';
export { disable, getLogger, root, shutdown } from './loggers.js';
export { Logger } from './logger.js';
export { logAt, logCritical, logDebug, logError, logException, logInfo, logWarning } from './root-functions.js';
export { RotatingFileHandler } from './rotating-file-handler.js';
export { NullHandler, StreamHandler } from './stream-handler.js';
