/** Medians: the machine does other things as well. */
export async function medianMs(runs: number, action: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await action();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(16))].join(''));
}

export function perSecond(lines: number, ms: number): string {
  return `${Math.round((lines / ms) * 1000).toLocaleString('en')} lines/s`;
}
