import { JSONDecodeError } from '../python/exceptions/json-decode-error.js';

/** The error at an index of the text, which counts UTF-16 units. Python's position counts code points. */
export function decodeError(message: string, text: string, at: number): JSONDecodeError {
  return new JSONDecodeError(message, text, Array.from(text.slice(0, at)).length);
}
