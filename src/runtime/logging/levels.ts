import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { repr } from '../python/repr.js';

export const CRITICAL = 50;
export const FATAL = CRITICAL;
export const ERROR = 40;
export const WARNING = 30;
export const WARN = WARNING;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

const names = new Map<number, string>([
  [CRITICAL, 'CRITICAL'],
  [ERROR, 'ERROR'],
  [WARNING, 'WARNING'],
  [INFO, 'INFO'],
  [DEBUG, 'DEBUG'],
  [NOTSET, 'NOTSET'],
]);
const numbers = new Map<string, number>([
  ...[...names].map(([level, name]) => [name, level] as const),
  ['FATAL', FATAL],
  ['WARN', WARN],
]);

/** The name of a level: `Level 15` for one that has none. */
export function levelName(level: number): string {
  return names.get(level) ?? `Level ${level}`;
}

/** Python's `logging.getLevelName(level)`, which goes both ways. */
export function getLevelName(level: number | string): string | number {
  if (typeof level === 'number') return levelName(level);
  return numbers.get(level) ?? `Level ${level}`;
}

/** Python's `logging.getLevelNamesMapping()`. */
export function getLevelNamesMapping(): Map<string, number> {
  return new Map(numbers);
}

/** Python's `logging.addLevelName(level, name)`. */
export function addLevelName(level: number, name: string): void {
  names.set(level, name);
  numbers.set(name, level);
}

/** The number of a level given by number or name. @throws ValueError, PyTypeError */
export function checkedLevel(level: unknown): number {
  if (typeof level === 'number' && Number.isInteger(level)) return level;
  if (typeof level !== 'string') {
    throw new PyTypeError(`Level not an integer or a valid string: ${repr(level)}`);
  }
  const known = numbers.get(level);
  if (known === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return known;
}
