/** Classes whose subclasses are constructed with other arguments: a variable that holds one may hold any of them. */
import type { ClassInfo } from '../../analyze/program.js';

/** `typeof Base` says how `Base` is constructed, which is not how all that derives from it is. */
export function hasOtherConstructors(info: ClassInfo): boolean {
  return info.subclasses.some((sub) => sub.methods.has('__init__') || sub.methods.has('__new__') || sub.dataclass !== null || hasOtherConstructors(sub));
}
