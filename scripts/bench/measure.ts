/**
 * Times on a machine that does other things as well: wall time, and the processor time of this process, which other programs
 * lengthen less. The best of several rounds counts, since nothing makes a round faster than it is.
 */
export interface Times {
  readonly wallMs: number;
  readonly cpuMs: number;
}

export async function bestOf(rounds: number, action: () => unknown): Promise<Times> {
  let best: Times = { wallMs: Infinity, cpuMs: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const wall = performance.now();
    const cpu = process.cpuUsage();
    await action();
    const { user, system } = process.cpuUsage(cpu);
    best = {
      wallMs: Math.min(best.wallMs, performance.now() - wall),
      cpuMs: Math.min(best.cpuMs, (user + system) / 1000),
    };
  }
  return best;
}

/** Other programs lengthen the one, helper threads of V8 the other. */
export function milliseconds({ wallMs, cpuMs }: Times): number {
  return Math.min(wallMs, cpuMs);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
