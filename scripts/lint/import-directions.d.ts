import type { Rule } from 'eslint';

export const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly reason: string }>>;
export const importDirections: Rule.RuleModule;
