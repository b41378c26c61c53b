import type { Token } from '../scan/token.js';

/** As much of an expression as error messages need to know. */
export interface Shape {
  /** CPython's noun for it: `function call`, `literal`, `tuple`. */
  readonly noun: string;
  readonly start: number;
  readonly end: number;
  /** Elements of a tuple or list, operand of a star. */
  readonly elements: readonly Shape[];
  /** The name, where it is nothing but a name. */
  readonly name: string | null;
  /** Whether it stands in parentheses of its own. */
  readonly isGrouped: boolean;
  /** A comparison, a boolean operation, a conditional: what binds looser than `|`. */
  readonly isLoose: boolean;
  /** The `for` of a generator without parentheses of its own. */
  readonly firstFor?: Token | undefined;
}

export function shape(noun: string, start: number, end: number, more: Partial<Shape> = {}): Shape {
  return { noun, start, end, elements: [], name: null, isGrouped: false, isLoose: false, ...more };
}

/** The part of a target that cannot be assigned to; null where all of it can. */
export function invalidTarget(target: Shape, isDelete = false): Shape | null {
  switch (target.noun) {
    case 'name': case 'attribute': case 'subscript': return null;
    case 'tuple': case 'list': {
      for (const element of target.elements) {
        const invalid = invalidTarget(element, isDelete);
        if (invalid !== null) return invalid;
      }
      return null;
    }
    case 'starred': return isDelete ? target : invalidTarget(target.elements[0]!, isDelete);
    default: return target;
  }
}
