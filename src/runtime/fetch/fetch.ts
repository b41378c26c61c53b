/** The platform's `fetch` for code that runs on the loop. */
import { fromHost } from '../asyncio/from-host.js';

/**
 * `fetch` with the platform's signature. Within a task the response comes in a turn of the loop, and cancelling the task aborts the request.
 */
export function fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  return fromHost((signal) => globalThis.fetch(input, { ...init, signal: either(init.signal ?? null, signal) }));
}

function either(given: AbortSignal | null, cancelled: AbortSignal): AbortSignal {
  return given === null ? cancelled : AbortSignal.any([given, cancelled]);
}
