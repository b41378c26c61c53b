/** The candidate that was most likely meant, by edit distance; null when none is near. */
export function closest(word: string, candidates: readonly string[]): string | null {
  return closestFew(word, candidates, 1)[0] ?? null;
}

/** The nearest first, and none that is much further; of equally near ones, in the order given. */
export function closestFew(word: string, candidates: readonly string[], limit: number): readonly string[] {
  const furthest = Math.max(1, Math.floor(word.length / 3));
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > furthest) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= furthest) near.push({ candidate, distance });
  }
  near.sort((one, other) => one.distance - other.distance);
  const best = near[0]?.distance ?? 0;
  return near.filter(({ distance }) => distance <= best + 1).slice(0, limit).map(({ candidate }) => candidate);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substitution));
    }
    row = next;
  }
  return row[b.length]!;
}
