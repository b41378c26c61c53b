/**
 * Which Python code a token of the output stands for: two columns of UTF-16 offsets, `generated` in rising order.
 * Columns, not pairs: a program has one for nearly every token.
 */
export interface Positions {
  readonly generated: readonly number[];
  readonly source: readonly number[];
}

/** The Python offset of the last recorded token that starts at or before `offset`. */
export function sourceOffsetAt(positions: Positions, offset: number): number | undefined {
  let low = 0;
  let high = positions.generated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions.generated[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : positions.source[low - 1];
}
