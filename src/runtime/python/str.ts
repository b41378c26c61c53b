import { floatStr, numberStr } from './number-text.js';
import { repr, reprAs } from './repr.js';
import { reprOf } from './symbols.js';
import { TypedView, saysFloat } from './typed.js';

/** Python's `str(x)`. */
export function str(x: unknown = ''): string {
  switch (typeof x) {
    case 'string':
      return x;
    case 'number':
      return numberStr(x);
    case 'object':
      return x === null ? 'None' : objectStr(x);
    default:
      return repr(x);
  }
}

function objectStr(x: object): string {
  if (x instanceof TypedView) return typedStr(x);
  if (hasOwnText(x)) return (x as { toString(): string }).toString();
  return x instanceof Error && !(reprOf in x) ? x.message : repr(x);
}

function typedStr(view: TypedView): string {
  const { value, type } = view;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && saysFloat(type)) return floatStr(value);
  if (typeof value === 'object' && value !== null && hasOwnText(value)) return str(value);
  return reprAs(value, type, []);
}

/** Whether the class defines `__str__`: a `toString` that is not the host's. */
function hasOwnText(x: object): boolean {
  const { toString } = x as { readonly toString?: unknown };
  if (typeof toString !== 'function') return false;
  return ![Object.prototype, Array.prototype, Function.prototype, Error.prototype, Uint8Array.prototype].some(
    (host) => toString === host.toString,
  );
}
