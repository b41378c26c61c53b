/** The type variables that a type mentions. */
import { rootOf, type Site } from '../../analyze/site.js';
import type { Type } from '../../analyze/types.js';
import { typeArguments } from './kinds.js';

export function variablesOf(type: Type, found = new Set<string>(), seen = new Set<Site>()): ReadonlySet<string> {
  const inside = (part: Type): unknown => variablesOf(part, found, seen);
  switch (type.kind) {
    case 'variable': found.add(type.name); break;
    case 'union': type.members.forEach(inside); break;
    case 'tuple': type.items.forEach(inside); if (type.rest !== null) inside(type.rest); break;
    case 'coroutine': inside(type.result); break;
    case 'callable': type.parameters?.forEach(inside); inside(type.returns); break;
    case 'instance': type.args.forEach(inside); break;
    case 'object':
      if (type.sites.every(({ isDeclared }) => isDeclared)) type.entry.typeParameters.forEach((_, index) => typeArguments(type, index).forEach(inside));
      break;
    case 'record': {
      const site = rootOf(type.site);
      if (seen.has(site)) break;
      seen.add(site);
      for (const field of site.fields?.values() ?? []) inside(field);
      break;
    }
    default: break;
  }
  return found;
}
