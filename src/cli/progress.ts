/** A bar on a terminal; nothing in a pipe, nor for work that is done before anybody could read it. */
import type { Output } from './host.js';

const DELAY_MS = 400;
const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001b[K';

export class Progress {
  private readonly output: Output;
  private readonly total: number;
  private readonly started = performance.now();
  private done = 0;
  private isShown = false;

  constructor(output: Output, total: number) {
    this.output = output;
    this.total = total;
  }

  advance(name: string): void {
    this.done += 1;
    if (!this.output.isTerminal || performance.now() - this.started < DELAY_MS) return;
    const filled = Math.round((this.done / Math.max(1, this.total)) * BAR_WIDTH);
    const bar = '█'.repeat(filled).padEnd(BAR_WIDTH, '░');
    const line = `${bar} ${this.done}/${this.total} ${name}`;
    this.output.write(`${CLEAR_LINE}${line.slice(0, Math.max(10, this.output.columns - 1))}`);
    this.isShown = true;
  }

  finish(): void {
    if (this.isShown) this.output.write(CLEAR_LINE);
    this.isShown = false;
  }
}
