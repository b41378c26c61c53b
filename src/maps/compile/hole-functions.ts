/** Functions of holes; the names are those of docs/maps.md. */
export const holeFunctions: ReadonlySet<string> = new Set([
  'given',
  'thunk',
  'start',
  'fn',
  'thread',
  'iter',
  'shown',
  'truth',
  'keywords',
]);
