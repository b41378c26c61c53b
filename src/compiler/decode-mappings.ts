/**
 * The mappings of a source map (version 3) of one source.
 *
 * @see https://tc39.es/ecma426/#sec-mappings
 */
export interface Segment {
  readonly column: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** For each line of the output its segments, in order of columns. Lines and columns count from 0. */
export function decodeMappings(mappings: string): readonly (readonly Segment[])[] {
  let sourceLine = 0;
  let sourceColumn = 0;
  return mappings.split(';').map((line) => {
    let column = 0;
    return line.split(',').flatMap((text) => {
      const [columnStep, , lineStep, sourceStep] = decodeNumbers(text);
      if (columnStep === undefined) return [];
      column += columnStep;
      if (lineStep === undefined || sourceStep === undefined) return [];
      sourceLine += lineStep;
      sourceColumn += sourceStep;
      return [{ column, sourceLine, sourceColumn }];
    });
  });
}

/** Base 64 digits of five bits each, lowest first; the sixth bit says that more follow, the lowest of all is the sign. */
function decodeNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
