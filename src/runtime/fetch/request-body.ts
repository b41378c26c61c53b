/** Bodies of requests as aiohttp sends them. */
import { dumps } from '../json/dumps.js';

/** `json=value`: the body and its type, to be spread into the options of `fetch`. */
export function jsonBody(value: unknown): { readonly body: string; readonly headers: { readonly 'Content-Type': string } } {
  return { body: dumps(value), headers: { 'Content-Type': 'application/json' } };
}
