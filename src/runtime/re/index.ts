/** `aio2ts/runtime/re`: Python's `re`. */
export { ASCII, DOTALL, IGNORECASE, MULTILINE, UNICODE, VERBOSE } from './flags.js';
export { compile, escape as escapePattern, findall, finditer, fullmatch, match, purge, search, split as splitBy, sub, subn } from './functions.js';
export { type GroupKey, Match } from './match.js';
export { Pattern, type Replacement } from './pattern.js';
export { PatternError } from './pattern-error.js';
