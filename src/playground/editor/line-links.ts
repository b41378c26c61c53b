/** Marks on each side what is pointed at on the other: under the mouse, or else where the cursor was put. */
import type { EditorView } from '@codemirror/view';
import type { LinkedLines } from '../protocol.js';
import { markLines } from './linked-lines.js';

export type Side = 'python' | 'typescript';

interface Place {
  readonly side: Side;
  readonly line: number;
}

export class LineLinks {
  private readonly views: () => Readonly<Record<Side, EditorView>>;
  private links: readonly LinkedLines[] = [];
  /** The texts do not belong together: the Python has an error, and the port is from before it. */
  private isStale = false;
  private hovered: Place | null = null;
  private selected: Place | null = null;

  constructor(views: () => Readonly<Record<Side, EditorView>>) {
    this.views = views;
  }

  /** Another program: nobody has pointed at anything in it. */
  forget(): void {
    this.hovered = this.selected = null;
    this.links = [];
    this.mark(false);
  }

  use(links: readonly LinkedLines[]): void {
    this.links = links;
    this.isStale = false;
    this.mark(false);
  }

  /** What is marked stays marked until there is a new port; nothing else can be. */
  suspend(): void {
    this.isStale = true;
  }

  hover(side: Side, line: number | null): void {
    this.hovered = line === null ? null : { side, line };
    if (!this.isStale) this.mark(false);
  }

  /** The other side scrolls to what the line became. */
  select(side: Side, line: number): void {
    this.selected = { side, line };
    if (!this.isStale) this.mark(true);
  }

  private mark(reveal: boolean): void {
    const place = reveal ? this.selected : (this.hovered ?? this.selected);
    const views = this.views();
    if (place === null) {
      markLines(views.python, [], false);
      markLines(views.typescript, [], false);
      return;
    }
    const { side, line } = place;
    const other = side === 'python' ? 'typescript' : 'python';
    const linked = this.links.filter((link) => link[side] === line).map((link) => link[other]);
    markLines(views[other], linked, reveal);
    markLines(views[side], linked.length === 0 ? [] : [line], false);
  }
}
