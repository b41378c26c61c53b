/** CPython's words for calls that can't be bound (Python/ceval.c, `format_missing`, `too_many_positional`). */
import type { BindableParameter, BindOptions } from './bind.js';

export function missingArguments(
  names: readonly string[],
  kind: 'positional' | 'keyword-only',
  name: string,
): string | null {
  if (names.length === 0) return null;
  const quoted = names.map((missing) => `'${missing}'`);
  const last = quoted.at(-1)!;
  const list =
    quoted.length === 1
      ? last
      : quoted.length === 2
        ? quoted.join(' and ')
        : `${quoted.slice(0, -1).join(', ')}, and ${last}`;
  return `${name}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list}`;
}

export function multipleValues(parameter: string, name: string): string {
  return `${name}() got multiple values for argument '${parameter}'`;
}

export function positionalOnlyAsKeyword(parameters: readonly string[], name: string): string {
  return `${name}() got some positional-only arguments passed as keyword arguments: '${parameters.join(', ')}'`;
}

export function tooManyPositional(
  named: readonly BindableParameter[],
  given: number,
  keywordOnlyGiven: number,
  options: BindOptions,
): string {
  const implicit = options.implicit ?? 0;
  const most = named.length + implicit;
  const withDefault = named.filter((parameter) => parameter.default !== null).length;
  const takes = withDefault > 0 ? `from ${most - withDefault} to ${most}` : String(most);
  const isPlural = withDefault > 0 || most !== 1;
  const actual = given + implicit;
  const keywords =
    keywordOnlyGiven === 0
      ? ''
      : ` positional argument${actual === 1 ? '' : 's'} (and ${keywordOnlyGiven} keyword-only argument${keywordOnlyGiven === 1 ? '' : 's'})`;
  const were = actual === 1 && keywordOnlyGiven === 0 ? 'was' : 'were';
  return `${options.name}() takes ${takes} positional argument${isPlural ? 's' : ''} but ${actual}${keywords} ${were} given`;
}

export function unexpectedKeyword(keyword: string, known: readonly string[], name: string): string {
  const suggestion = suggest(keyword, known);
  return `${name}() got an unexpected keyword argument '${keyword}'${suggestion === null ? '' : `. Did you mean '${suggestion}'?`}`;
}

const moveCost = 2;
const caseCost = 1;

/** Python/suggestions.c: the nearest name, where few enough of its letters would have to change. */
function suggest(wrong: string, known: readonly string[]): string | null {
  if (wrong.length > 40) return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const name of known) {
    const limit = Math.min(Math.floor(((name.length + wrong.length + 3) * moveCost) / 6), bestDistance - 1);
    const distance = editDistance(wrong, name);
    if (distance > limit) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index * moveCost);
  for (const [row, letter] of [...from].entries()) {
    const current = [(row + 1) * moveCost];
    for (const [column, other] of [...to].entries()) {
      const replaced = previous[column]! + replaceCost(letter, other);
      current.push(Math.min(replaced, previous[column + 1]! + moveCost, current[column]! + moveCost));
    }
    previous = current;
  }
  return previous.at(-1)!;
}

function replaceCost(letter: string, other: string): number {
  if (letter === other) return 0;
  return letter.toLowerCase() === other.toLowerCase() ? caseCost : moveCost;
}
