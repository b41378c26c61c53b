/** Messages are written without a full stop at their end; CPython's own may end in a question mark. */
export function sentence(message: string): string {
  return /[.?!:]$/.test(message) ? message : `${message}.`;
}
