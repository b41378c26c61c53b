import type { Comment, Trivia } from '../../syntax/ast.js';
import type { Layout } from './layout.js';

interface Entry {
  leading: Comment[];
  trailing: Comment[];
  blankBefore: boolean;
  blankAfterLeading: boolean;
}

/** Collects the trivia of nodes; a node without any has no entry. */
export class TriviaTable {
  private readonly entries = new Map<number, Entry>();
  private readonly dangling = new Map<number, Comment[]>();

  private readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  addLeading(id: number, comment: Comment): void {
    this.entry(id).leading.push(comment);
  }

  addTrailing(id: number, comment: Comment): void {
    this.entry(id).trailing.push(comment);
  }

  addDangling(id: number, comment: Comment): void {
    const comments = this.dangling.get(id);
    if (comments === undefined) this.dangling.set(id, [comment]);
    else comments.push(comment);
  }

  /** To be called when the leading comments of the node at `begin` are known. */
  noteBlankLines(id: number, begin: number): void {
    const isBlank = this.layout.hasBlankLineBefore(begin);
    const existing = this.entries.get(id);
    if (existing === undefined) {
      if (isBlank) this.entry(id).blankBefore = true;
      return;
    }
    const [first] = existing.leading;
    existing.blankBefore = this.layout.hasBlankLineBefore(first === undefined ? begin : first.span.start);
    existing.blankAfterLeading = first !== undefined && isBlank;
  }

  finish(): { trivia: ReadonlyMap<number, Trivia>; dangling: ReadonlyMap<number, readonly Comment[]> } {
    return { trivia: this.entries, dangling: this.dangling };
  }

  private entry(id: number): Entry {
    const existing = this.entries.get(id);
    if (existing !== undefined) return existing;
    const created: Entry = { leading: [], trailing: [], blankBefore: false, blankAfterLeading: false };
    this.entries.set(id, created);
    return created;
  }
}
