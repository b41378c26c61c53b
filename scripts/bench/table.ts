/** What is printed: figures, and after each the target that it has to reach. */
export class Table {
  /** Targets that were not reached. */
  readonly missed: string[] = [];

  heading(name: string, ...cells: readonly string[]): void {
    console.log(`\n${line(name, cells)}`);
  }

  row(name: string, ...cells: readonly string[]): void {
    console.log(line(name, cells));
  }

  target(name: string, figure: string, wanted: string, isReached: boolean): void {
    if (!isReached) this.missed.push(`${name}: ${figure}, wanted ${wanted}`);
    console.log(line(`  ${name}`, [figure, wanted, isReached ? 'reached' : 'MISSED']));
  }
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(44), ...cells.map((cell) => cell.padStart(18))].join('');
}

export function perSecond(lines: number, ms: number): string {
  return `${Math.round((lines / ms) * 1000).toLocaleString('en')} lines/s`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} x`;
}
