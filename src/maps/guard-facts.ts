/** What a guard may ask of a call site or of the program, beside its arguments. docs/maps.md says when each holds. */
export const guardFacts = [
  'task-free',
  'nested-loops',
  'promise-all',
  'awaited',
  'unused',
  'iterated',
  'unpacked',
  'no-star',
  'catchable',
  'call-sites',
  'handled',
  'dissolved',
] as const;

export type GuardFact = (typeof guardFacts)[number];
