/** Makes a `switch` over a union of node kinds exhaustive: a kind that is left out does not compile. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected node: ${JSON.stringify(value)}`);
}
