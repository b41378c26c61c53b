/** Attributes and methods of the program's classes, along the method resolution order. */
import type { AttributeEntry, ClassEntry, FunctionEntry, Library } from '../maps/model.js';
import type { AttributeInfo, ClassInfo, FunctionInfo } from './program.js';

export type Found = FunctionInfo | FoundAttribute | FunctionEntry | AttributeEntry;
/** An attribute, tagged so that a lookup's result can be told apart. */
export interface FoundAttribute { readonly kind: 'attributeInfo'; readonly attribute: AttributeInfo; readonly owner: ClassInfo }

interface HasLibrary { readonly library: Library }

export function lookUpAttribute(state: HasLibrary, info: ClassInfo, name: string): Found | null {
  const own = ownAttribute(info, name);
  if (own !== null) return own;
  for (const base of info.mro) {
    const found = base.kind === 'classInfo' ? ownAttribute(base, name) : memberOfEntry(state, base, name);
    if (found !== null) return found;
  }
  return null;
}

function ownAttribute(owner: ClassInfo, name: string): Found | null {
  const method = owner.methods.get(name);
  if (method !== undefined) return method;
  const attribute = owner.attributes.get(name);
  return attribute === undefined ? null : { kind: 'attributeInfo', attribute, owner };
}

/** A member of a mapped class, its bases included. */
export function memberOfEntry(state: HasLibrary, entry: ClassEntry, name: string): FunctionEntry | AttributeEntry | null {
  const own = Object.hasOwn(entry.members, name) ? entry.members[name]! : null;
  if (own !== null) return own;
  for (const id of entry.bases) {
    const base = state.library.entries.get(id);
    const found = base?.kind === 'class' ? memberOfEntry(state, base, name) : null;
    if (found !== null) return found;
  }
  return null;
}
