/** Python's `sum` of integers. */
export function sum(xs: Iterable<number>, start = 0): number {
  let total = start;
  let exact = Number.isInteger(start);
  const values = Array.isArray(xs) ? (xs as readonly number[]) : [...xs];
  for (const x of values) {
    total += Number(x);
    exact &&= Number.isInteger(Number(x)) && Number.isSafeInteger(total);
  }
  return exact ? total : sumFloat(values, start);
}

/** Python's `sum` of floats: compensated (Neumaier), as CPython does since 3.12. */
export function sumFloat(xs: Iterable<number>, start = 0): number {
  let total = start;
  let compensation = 0;
  for (const x of xs) {
    const value = Number(x);
    const next = total + value;
    compensation += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // An infinite or undefined total has no meaningful compensation.
  return Number.isFinite(compensation) && compensation !== 0 ? total + compensation : total;
}
