/** What one program printed, a row for each line. */
import { create } from '../elements.js';
import { linesOf, type Ending, type Outcome } from './outcome.js';
import type { Stream } from './program-events.js';

/** More rows than anybody reads would make the page slow. */
const ROWS = 2000;
/** Lines that are shown before a difference far down. */
const CONTEXT = 20;

export class OutputView {
  private readonly host: HTMLElement;
  private readonly about = create('span', '');
  private readonly lines = create('div', 'lines');
  private text = '';
  private errors = '';
  private isDue = false;
  /** What stands there of the standard output, a row a line. */
  private rows: HTMLDivElement[] = [];
  /** Says how many lines more there are. */
  private readonly rest = create('div', 'rest');

  constructor(host: HTMLElement, title: string) {
    this.host = host;
    this.lines.tabIndex = 0;
    this.lines.role = 'region';
    this.lines.ariaLabel = title;
    this.host.replaceChildren(create('header', '', create('h2', '', title), this.about), this.lines);
  }

  clear(about: string): void {
    this.text = this.errors = '';
    this.about.textContent = about;
    this.draw(null);
  }

  say(about: string): void {
    this.about.textContent = about;
  }

  /** Drawn at most once a frame, however much is printed. */
  print(stream: Stream, text: string): void {
    if (stream === 'stdout') this.text += text;
    else this.errors += text;
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      if (this.isDue) this.show();
    });
  }

  private show(): void {
    if (this.errors === '') this.append();
    else this.draw(null);
  }

  /** Only what is new, since a program may print for a while. */
  private append(): void {
    this.isDue = false;
    const printed = linesOf(this.text);
    const last = this.rows.at(-1);
    const partial = printed[this.rows.length - 1];
    if (last !== undefined && partial !== undefined && last.textContent !== partial) last.textContent = partial;
    const added = printed.slice(this.rows.length, ROWS).map((line) => create('div', '', line));
    this.rows.push(...added);
    this.lines.append(...added, ...this.restOf(printed.length));
  }

  private restOf(lines: number): readonly Node[] {
    if (lines <= ROWS) return [];
    this.rest.textContent = `… and ${lines - ROWS} more lines`;
    return [this.rest];
  }

  end({ stdout, stderr, ending }: Outcome): void {
    this.text = stdout;
    this.errors = stderr;
    this.about.textContent = endingText(ending);
    this.show();
  }

  /** @param differing The line of the standard output that is not the same on the other side, from 0. */
  draw(differing: number | null): void {
    this.isDue = false;
    const printed = linesOf(this.text);
    // Far down, what agrees is left out: the difference is what one wants to see.
    const start = differing === null || differing < ROWS ? 0 : differing - CONTEXT;
    const rows = printed.slice(start, start + ROWS).map((line) => create('div', '', line));
    this.rows = [...rows];
    if (differing !== null) mark(rows, differing - start);
    const before = start === 0 ? [] : [create('div', 'rest', `… ${start} lines that are the same`)];
    const errors = linesOf(this.errors).slice(0, ROWS).map((line) => create('div', 'stderr', line));
    this.lines.replaceChildren(...before, ...rows, ...this.restOf(printed.length - start), ...errors);
    rows.find((row) => row.classList.contains('differs'))?.scrollIntoView({ block: 'nearest' });
  }
}

function mark(rows: HTMLDivElement[], differing: number): void {
  if (differing >= rows.length) rows.splice(differing, 0, create('div', 'differs rest', '(nothing more was printed)'));
  else rows[differing]?.classList.add('differs');
  rows[differing]?.setAttribute('aria-label', `The first line that differs: ${rows[differing]?.textContent ?? ''}`);
}

export function endingText(ending: Ending): string {
  switch (ending.kind) {
    case 'ended':
      return `exit status ${ending.status} · ${durationText(ending.milliseconds)}`;
    case 'deadlock':
      return 'waits for ever';
    case 'stopped':
      return { user: 'stopped', time: 'stopped: out of time', flood: 'stopped: it prints without end' }[ending.reason];
    case 'failed':
      return 'did not run';
  }
}

export function durationText(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds >= 10 ? `${Math.round(milliseconds)} ms` : `${milliseconds.toFixed(1)} ms`;
}
