const moveCost = 2;
const caseCost = 1;

/**
 * The name that was meant, where few enough letters of the wrong one would have to change; null otherwise.
 *
 * @see Python/suggestions.c of CPython. The compiler has the same rule in `src/maps/bind-errors.ts` for calls that it sees.
 */
export function suggest(wrong: string, known: readonly string[]): string | null {
  if (wrong.length > 40) return null;
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of known) {
    const limit = Math.min(Math.floor(((name.length + wrong.length + 3) * moveCost) / 6), (best?.distance ?? Infinity) - 1);
    const distance = editDistance(wrong, name);
    if (distance <= limit) best = { name, distance };
  }
  return best?.name ?? null;
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index * moveCost);
  for (const [row, letter] of [...from].entries()) {
    const current = [(row + 1) * moveCost];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + replaceCost(letter, other);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + moveCost, (current[column] ?? 0) + moveCost));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

function replaceCost(letter: string, other: string): number {
  if (letter === other) return 0;
  return letter.toLowerCase() === other.toLowerCase() ? caseCost : moveCost;
}
