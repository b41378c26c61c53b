import { pythonErrorOf } from '../symbols.js';
import { BaseException, Exception } from './base.js';
import {
  AttributeError,
  IndexError,
  KeyboardInterrupt,
  MemoryError,
  NameError,
  OverflowError,
  PyTypeError,
  RecursionError,
  RuntimeError,
  SystemExit,
  UnboundLocalError,
  ValueError,
} from './builtin.js';
import { CancelledError } from './asyncio.js';
import { FrozenInstanceError } from './frozen-instance-error.js';
import { JSONDecodeError } from './json-decode-error.js';
import { OSError, TimeoutError } from './os-error.js';
import { systemErrors } from './system-errors.js';

/**
 * What was caught, as Python would have raised it: a Python exception as it is, and JavaScript's own errors (access to
 * null, JSON, stack overflow, an aborted operation, Node's system errors) as the Python exception they stand for.
 *
 * The same error gives the same exception each time; its `cause` is JavaScript's error, for its stack.
 */
export function asPythonError(caught: unknown): BaseException {
  if (caught instanceof BaseException) return caught;
  if (typeof caught !== 'object' || caught === null) return new RuntimeError(String(caught));
  const known = (caught as { readonly [pythonErrorOf]?: BaseException })[pythonErrorOf];
  if (known !== undefined) return known;
  const error = translate(caught as HostError);
  Object.defineProperty(error, 'cause', { value: caught, configurable: true, writable: true });
  if (Object.isExtensible(caught)) Object.defineProperty(caught, pythonErrorOf, { value: error });
  return error;
}

/** Whether the event loop must not go on after it: `KeyboardInterrupt` or `SystemExit`. */
export function endsTheLoop(error: unknown): error is KeyboardInterrupt | SystemExit {
  return error instanceof KeyboardInterrupt || error instanceof SystemExit;
}

interface HostError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly path?: unknown;
  readonly dest?: unknown;
  readonly cause?: unknown;
}

function translate(error: HostError): BaseException {
  const message = typeof error.message === 'string' ? error.message : String(error);
  const system = systemError(error);
  if (system !== null) return system;
  if (error instanceof TypeError) return fromTypeError(message, error);
  if (error instanceof RangeError) return fromRangeError(message);
  if (error instanceof ReferenceError) return fromReferenceError(message);
  if (error instanceof SyntaxError) return fromSyntaxError(message);
  switch (error.name) {
    case 'AbortError':
      return new CancelledError();
    case 'TimeoutError':
      return new TimeoutError();
    case 'ValueError': // of parts of the runtime that come without the exception classes
      return new ValueError(message);
    case 'InternalError': // Firefox: too much recursion
      return /recursion/.test(message) ? recursion() : new RuntimeError(message);
    default:
      return new Exception(message);
  }
}

function recursion(): RecursionError {
  return new RecursionError('maximum recursion depth exceeded');
}

/** Node's errors of system calls: `{ code: 'ENOENT', path }`. `fetch` hides them one or two causes down. */
function systemError(error: HostError): BaseException | null {
  const known = typeof error.code === 'string' ? systemErrors[error.code] : undefined;
  if (known !== undefined) {
    const [errno, strerror] = known;
    if (typeof error.path !== 'string') return new OSError(errno, strerror);
    const second = typeof error.dest === 'string' ? [null, error.dest] : [];
    return new OSError(errno, strerror, error.path, ...second);
  }
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && cause !== error && error instanceof TypeError
    ? systemError(cause as HostError)
    : null;
}

function fromTypeError(message: string, error: HostError): BaseException {
  const access =
    /^Cannot (?:read|set) propert(?:y|ies) of (?:null|undefined) \((?:reading|setting) '(.*)'\)$/s.exec(message) ??
    // Firefox and Safari
    /(?:null|undefined).*?(?:property|evaluating '.*?\.)\s*"?([\w$]+)/.exec(message);
  if (access?.[1] !== undefined) {
    if (/^(?:Symbol\(|\d)/.test(access[1])) return new PyTypeError(`'NoneType' object is not subscriptable`);
    return new AttributeError(`'NoneType' object has no attribute '${snakeCase(access[1])}'`);
  }
  if (/^(?:Cannot assign to read only property '\d+'|Cannot delete property '\d+')/.test(message)) {
    return new PyTypeError("'tuple' object does not support item assignment");
  }
  const frozen = /^Cannot assign to read only property '(\w+)'/.exec(message);
  if (frozen?.[1] !== undefined) return new FrozenInstanceError(`cannot assign to field '${snakeCase(frozen[1])}'`);
  if (/object is not extensible/.test(message)) return new AttributeError("'tuple' object has no attribute 'append'");
  const called = /(?:^|\s)[\w$.[\]'"()]*\.([\w$]+) is not a function/.exec(message);
  if (called?.[1] !== undefined) return new AttributeError(`object has no attribute '${snakeCase(called[1])}'`);
  if (/^(?:null|undefined) is not iterable|(?:null|undefined) \(cannot read property Symbol/.test(message)) {
    return new PyTypeError("'NoneType' object is not iterable");
  }
  const fetchFailed = message === 'fetch failed' || message === 'Failed to fetch' || message === 'terminated';
  if (fetchFailed) return new OSError(typeof error.cause === 'object' ? causeMessage(error.cause, message) : message);
  return new PyTypeError(message);
}

function causeMessage(cause: unknown, message: string): string {
  const inner = (cause as { readonly message?: unknown } | null)?.message;
  return typeof inner === 'string' && inner !== '' ? inner : message;
}

function fromRangeError(message: string): BaseException {
  if (/call stack/i.test(message)) return recursion();
  if (/^Invalid (?:array|typed array|string) length|^Array buffer allocation failed/.test(message)) {
    return new MemoryError();
  }
  if (/repeat|count value/i.test(message)) return new OverflowError('cannot fit value into an index-sized integer');
  return /index|offset|bounds/i.test(message) ? new IndexError(message) : new ValueError(message);
}

function fromReferenceError(message: string): BaseException {
  const early = /^Cannot access '(.*)' before initialization$/.exec(message);
  if (early?.[1] !== undefined) {
    const name = snakeCase(early[1]);
    return new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
  }
  const missing = /^(.*) is not defined$/.exec(message) ?? /^Can't find variable: (.*)$/.exec(message);
  return new NameError(missing?.[1] === undefined ? message : `name '${snakeCase(missing[1])}' is not defined`);
}

/** `JSON.parse` does not always say where; then the error is placed at the start, as for most responses that are no JSON. */
function fromSyntaxError(message: string): BaseException {
  const position = /at position (\d+)/.exec(message);
  const at = position?.[1] === undefined ? 0 : Number(position[1]);
  if (/^Unexpected non-whitespace character after JSON/.test(message)) {
    return new JSONDecodeError('Extra data', ' '.repeat(at), at);
  }
  if (/property name/.test(message)) {
    return new JSONDecodeError('Expecting property name enclosed in double quotes', ' '.repeat(at), at);
  }
  return new JSONDecodeError('Expecting value', ' '.repeat(at), at);
}

/** JavaScript's message has the ported name; Python's name is the usual reading of it. */
function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
