import { fieldsOf } from '../symbols.js';
import { parseNotation, saysFloat } from '../typed.js';
import { markWholeFloat } from '../whole-floats.js';

interface FloatField {
  readonly name: string;
  readonly type: string | null;
}

/** Tells which items of a dict, made from the fields of a dataclass, are floats without fraction. */
export function keepFloats(x: object, dict: ReadonlyMap<string, unknown>): void {
  for (const { name, type } of (x.constructor as { readonly [fieldsOf]?: readonly FloatField[] })[fieldsOf] ?? []) {
    const value = dict.get(name);
    if (type !== null && typeof value === 'number' && saysFloat(parseNotation(type))) markWholeFloat(dict, name, value);
  }
}
