/** What was written last, kept in this browser for the next visit. */
import { recall, remember } from './memory.js';

const KEY = 'draft';
/** Milliseconds without a key; browsers write what they remember to the disk while the page waits. */
const PAUSE = 400;

export interface Draft {
  readonly path: string;
  readonly source: string;
}

export class DraftKeeper {
  private pending: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('pagehide', () => this.write());
  }

  keep(draft: Draft): void {
    this.pending = draft;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), PAUSE);
  }

  recall(): Draft | null {
    const kept = recall(KEY);
    return kept === null ? null : (JSON.parse(kept) as Draft);
  }

  private write(): void {
    if (this.pending !== null) remember(KEY, JSON.stringify(this.pending));
    this.pending = null;
  }
}
