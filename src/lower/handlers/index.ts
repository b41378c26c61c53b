/** Lowerings that a map names: those that no template can say. */
import type { MapCall } from '../calls/map-call.js';
import type { RawCall } from '../calls/raw-call.js';
import type { LowerContext } from '../context.js';
import { lowerAll, lowerAny } from './builtins/any-all.js';
import { lowerGetAttribute, lowerSetAttribute } from './builtins/attributes.js';
import { lowerDictCall, lowerListCall, lowerSetCall } from './builtins/containers.js';
import { lowerIsInstance } from './builtins/isinstance.js';
import { lowerMapOf } from './builtins/map.js';
import { lowerStrFormat } from './builtins/str-format.js';
import { lowerPrint } from './builtins/print.js';
import { lowerPartial } from './functools/partial.js';
import { lowerCast } from './typing/cast.js';

/** Null declines: the entry's cases are tried. */
export type Handler = (call: MapCall, cx: LowerContext) => RawCall | null;

export const handlers: Readonly<Record<string, Handler>> = {
  'builtins/all': lowerAll,
  'builtins/any': lowerAny,
  'builtins/dict': lowerDictCall,
  'builtins/getattr': lowerGetAttribute,
  'builtins/isinstance': lowerIsInstance,
  'builtins/list': lowerListCall,
  'builtins/map': lowerMapOf,
  'builtins/print': lowerPrint,
  'builtins/set': lowerSetCall,
  'builtins/setattr': lowerSetAttribute,
  'builtins/str-format': lowerStrFormat,
  'functools/partial': lowerPartial,
  'typing/cast': lowerCast,
};

/** Of those that take items as they need them: a generator given to them stays one. */
export const lazyHandlers: ReadonlySet<string> = new Set([
  'builtins/all', 'builtins/any', 'builtins/next', 'builtins/enumerate', 'builtins/zip', 'builtins/map', 'builtins/filter',
]);
