import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that has been read. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** The path's parts, decoded. */
  readonly parts: readonly string[];
  readonly url: URL;
  readonly body: Buffer;
}

export interface Answer {
  readonly status?: number;
  readonly reason?: string;
  readonly type?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Uint8Array;
}

/** For answers that are not sent as a whole. */
export interface Wire {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Pages that belong together. */
export interface Routes {
  /** Null for a page that is not of these. */
  answer(asked: Asked, wire: Wire): Answer | Promise<Answer> | null;
}

export function json(value: unknown, more: Answer = {}): Answer {
  return { type: 'application/json', body: JSON.stringify(value), ...more };
}

export function text(body: string, more: Answer = {}): Answer {
  return { type: 'text/plain; charset=utf-8', body, ...more };
}

/** Done by hand on the wire. */
export const sent: Answer = {};

export function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
