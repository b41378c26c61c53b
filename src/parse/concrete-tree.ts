/**
 * The concrete syntax tree, flattened in preorder into arrays of numbers.
 *
 * The tree lies in WebAssembly's memory; walking once and working on arrays afterwards is what keeps parsing fast, and
 * lets the builder look at any child as often as it likes. Comments, line continuations and the pieces of strings are
 * left out: the builder reads those from the text.
 */
import type { Cursor } from './memory-cursor.js';
import { CHILD_COUNTS, Role, type SymbolTable } from './symbols.js';

export interface ConcreteTree {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index after a node's last descendant: its next sibling, where there is one. The first child of n is n + 1. */
  readonly after: Int32Array;
}

/** From the root, where the cursor is; `text` is what the grammar was shown. */
export function flatten(cursor: Cursor, text: string, symbols: SymbolTable): ConcreteTree {
  const flattener = new Flattener(cursor, text, symbols);
  flattener.run();
  return flattener;
}

class Flattener implements ConcreteTree {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  after: Int32Array;
  private count = 0;
  /** Where the last token ended: the next one begins behind the blanks and comments that follow. */
  private lastEnd = 0;
  private capacity: number;

  private readonly cursor: Cursor;
  private readonly text: string;
  private readonly symbols: SymbolTable;

  constructor(cursor: Cursor, text: string, symbols: SymbolTable) {
    this.cursor = cursor;
    this.text = text;
    this.symbols = symbols;
    this.capacity = (text.length >> 1) + 64;
    this.kinds = new Uint8Array(this.capacity);
    this.starts = new Int32Array(this.capacity);
    this.ends = new Int32Array(this.capacity);
    this.after = new Int32Array(this.capacity);
  }

  run(): void {
    const { cursor, symbols } = this;
    const { roles } = symbols;
    const open: number[] = [];
    /** Children seen of each open node. */
    const seen: number[] = [];
    let depth = -1;
    for (;;) {
      const symbol = cursor.nodeTypeId;
      const role = roles[symbol]!;
      if (role !== Role.skip) {
        if (depth >= 0) seen[depth]! += 1;
        const node = this.add(symbol, role);
        if (node >= 0) {
          open[++depth] = node;
          seen[depth] = 0;
          continue;
        }
      }
      let isLast = role === Role.closer || (depth >= 0 && this.isComplete(open[depth]!, seen[depth]!));
      while (isLast || !cursor.gotoNextSibling()) {
        if (depth < 0) return;
        this.close(open[depth--]!);
        if (depth < 0) return;
        cursor.gotoParent();
        isLast = this.isComplete(open[depth]!, seen[depth]!);
      }
    }
  }

  private isComplete(node: number, seen: number): boolean {
    return CHILD_COUNTS[this.kinds[node]!] === seen;
  }

  /** Adds the node under the cursor; where it has children, goes to the first of them and returns its index. */
  private add(symbol: number, role: number): number {
    const { cursor } = this;
    if (this.count === this.capacity) this.grow();
    const node = this.count++;
    this.kinds[node] = this.symbols.kinds[symbol]!;
    this.after[node] = this.count;
    if (role === Role.token || role === Role.closer || role === Role.name || role === Role.leaf) {
      const start = afterBlanks(this.text, this.lastEnd);
      this.starts[node] = start;
      this.ends[node] = this.lastEnd = this.endOf(symbol, role, start);
      return -1;
    }
    if (role !== Role.node) {
      const start = cursor.startIndex;
      this.lastEnd = start;
      if (role !== Role.field) {
        this.starts[node] = start;
        this.ends[node] = cursor.endIndex;
      }
      if (role === Role.string && !isFormatted(this.text, start)) {
        this.lastEnd = this.ends[node]!;
        return -1;
      }
    }
    if (cursor.gotoFirstChild()) return node;
    if (role === Role.node) this.starts[node] = this.ends[node] = cursor.startIndex;
    return -1;
  }

  private endOf(symbol: number, role: number, start: number): number {
    if (role === Role.name) {
      const end = afterName(this.text, start);
      return end >= 0 ? end : this.cursor.endIndex;
    }
    const length = role === Role.leaf ? 0 : this.symbols.lengths[symbol]!;
    return length > 0 ? start + length : this.cursor.endIndex;
  }

  /** A node begins where its first token begins and ends where its last one ends, hidden layout tokens left out. */
  private close(node: number): void {
    const { after, ends, count } = this;
    after[node] = count;
    if (ends[node] !== 0) {
      this.lastEnd = ends[node]!;
      return;
    }
    if (count === node + 1) return;
    this.starts[node] = this.starts[node + 1]!;
    let last = node + 1;
    for (let child = last; child < count; child = after[child]!) last = child;
    ends[node] = ends[last]!;
  }

  private grow(): void {
    this.capacity *= 2;
    const { kinds, starts, ends, after } = this;
    this.kinds = new Uint8Array(this.capacity);
    this.starts = new Int32Array(this.capacity);
    this.ends = new Int32Array(this.capacity);
    this.after = new Int32Array(this.capacity);
    this.kinds.set(kinds);
    this.starts.set(starts);
    this.ends.set(ends);
    this.after.set(after);
  }
}

function afterBlanks(text: string, from: number): number {
  for (let at = from; ; at++) {
    switch (text.charCodeAt(at)) {
      case 0x20: case 0x0a: case 0x09: case 0x0d: case 0x0c: case 0x5c: case 0xfeff: case 0x2060: case 0x200b: break;
      case 0x23: {
        const end = text.indexOf('\n', at);
        if (end === -1) return text.length;
        at = end;
        break;
      }
      default: return at;
    }
  }
}

/** Where the name that begins at `start` ends; -1 where it has letters beyond ASCII. */
function afterName(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    const isPart = (code >= 0x61 && code <= 0x7a) || code === 0x5f || (code >= 0x41 && code <= 0x5a)
      || (code >= 0x30 && code <= 0x39);
    if (code >= 0x80) return -1;
    if (!isPart) return at;
  }
}

function isFormatted(text: string, start: number): boolean {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code === 0x66) return true;
    if (code < 0x61 || code > 0x7a) return false;
  }
}
