/** Lowerings that a map names in place of cases: those that no template can say. */
import type { LowerContext } from '../context.js';
import type { MapCall } from '../calls/map-call.js';
import type { RawCall } from '../calls/raw-call.js';

/** Null declines: the entry's cases are tried. */
export type Handler = (call: MapCall, cx: LowerContext) => RawCall | null;

export const handlers: Readonly<Record<string, Handler>> = {};
