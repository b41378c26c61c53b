/**
 * A cursor over tree-sitter's tree that reads the nodes where they lie in WebAssembly's memory. A step of the cursor that
 * web-tree-sitter brings crosses into WebAssembly and copies its state there and back: over a large file that took half as
 * long as the parsing itself, and this one takes a tenth of it.
 *
 * The layout is that of `SubtreeHeapData` and `TSLanguage` in the version of tree-sitter that package.json pins; a test
 * holds this cursor against web-tree-sitter's own.
 */
import type { Language, Tree } from 'web-tree-sitter';

/** What flattening asks of a cursor. `TreeCursor` of web-tree-sitter is one. */
export interface Cursor {
  /** The symbol's number, aliases applied. */
  readonly nodeTypeId: number;
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** The memory of web-tree-sitter's module; emscripten replaces the view when the memory grows. */
export interface TreeMemory {
  readonly HEAP32?: Int32Array;
}

/** Fields of a node on the heap, in words of 32 bits. Its children lie right before it, two words each. */
const PADDING = 1;
const SIZE = 4;
const CHILD_COUNT = 9;
const SYMBOL = 10;
const FLAGS = 11;
const VISIBLE_CHILD_COUNT = 12;
const PRODUCTION = 16;

/** A small leaf has no place on the heap: the first bit of its two words says so. */
const INLINE = 1;
const INLINE_VISIBLE = 2;
const INLINE_EXTRA = 8;
const HEAP_VISIBLE = 1;
const HEAP_EXTRA = 4;

/** Fields of the language, in bytes. */
const MAX_ALIAS_SEQUENCE_LENGTH = 36;
const PUBLIC_SYMBOLS = 76;
const ALIAS_SEQUENCES = 84;

/** Where web-tree-sitter keeps the address of what a handle stands for. */
function addressOf(handle: Tree | Language): number {
  return (handle as unknown as { readonly 0: number })[0];
}

export class MemoryCursor implements Cursor {
  nodeTypeId = 0;
  startIndex = 0;
  private readonly words: Int32Array;
  private readonly halves: Uint16Array;
  /** In halves of a word. */
  private readonly publicSymbols: number;
  private readonly aliasSequences: number;
  private readonly aliasLength: number;
  /** The node of each level, hidden ones between a node and its visible parent included. */
  private depth = 0;
  private readonly nodes: number[] = [0];
  /** Behind the last sibling. */
  private readonly ends: number[] = [0];
  /** In bytes: two a character. */
  private readonly positions: number[] = [0];
  /** Place among the siblings, extras left out; the alias sequence of the production is indexed by it. */
  private readonly places: number[] = [0];
  private readonly aliases: number[] = [0];
  private readonly hidden: boolean[] = [false];

  constructor(memory: Int32Array, tree: Tree) {
    this.words = memory;
    this.halves = new Uint16Array(memory.buffer);
    const language = addressOf(tree.language);
    this.publicSymbols = memory[(language + PUBLIC_SYMBOLS) >> 2]! >> 1;
    this.aliasSequences = memory[(language + ALIAS_SEQUENCES) >> 2]! >> 1;
    this.aliasLength = this.halves[(language + MAX_ALIAS_SEQUENCE_LENGTH) >> 1]!;
    const root = addressOf(tree) >> 2;
    this.nodes[0] = root;
    this.positions[0] = this.paddingOf(root);
    this.show(root, this.positions[0], 0);
  }

  get endIndex(): number {
    return this.startIndex + (this.sizeOf(this.nodes[this.depth]!) >> 1);
  }

  gotoFirstChild(): boolean {
    const { words, nodes, depth } = this;
    const word = words[nodes[depth]!]!;
    if ((word & INLINE) !== 0) return false;
    const node = word >>> 2;
    const count = words[node + CHILD_COUNT]!;
    if (count === 0) return false;
    const production = words[node + PRODUCTION]! >>> 16;
    const aliases = production === 0 ? 0 : this.aliasSequences + production * this.aliasLength;
    return this.goTo(node - 2 * count, node, this.positions[depth]!, 0, aliases);
  }

  gotoNextSibling(): boolean {
    const from = this.depth;
    for (;;) {
      const { depth } = this;
      if (depth === 0) break;
      const node = this.nodes[depth]!;
      const next = node + 2;
      const place = this.places[depth]! + (this.isExtra(node) ? 0 : 1);
      this.depth -= 1;
      if (next < this.ends[depth]!) {
        const position = this.positions[depth]! + this.sizeOf(node) + this.paddingOf(next);
        if (this.goTo(next, this.ends[depth]!, position, place, this.aliases[depth]!)) return true;
      }
      if (!this.hidden[depth - 1]!) break;
    }
    this.depth = from;
    return false;
  }

  gotoParent(): boolean {
    if (this.depth === 0) return false;
    do this.depth -= 1; while (this.hidden[this.depth]!);
    return true;
  }

  /** Goes to the first visible node from `first` on, a level below the one where it stands. */
  private goTo(first: number, end: number, start: number, firstPlace: number, aliases: number): boolean {
    let position = start;
    let place = firstPlace;
    for (let node = first; ; ) {
      const isExtra = this.isExtra(node);
      const alias = aliases === 0 || isExtra ? 0 : this.halves[aliases + place]!;
      const isVisible = alias !== 0 || this.isVisible(node);
      if (isVisible || this.hasVisibleChildren(node)) {
        const depth = (this.depth += 1);
        this.nodes[depth] = node;
        this.ends[depth] = end;
        this.positions[depth] = position;
        this.places[depth] = place;
        this.aliases[depth] = aliases;
        this.hidden[depth] = !isVisible;
        if (!isVisible) return this.gotoFirstChild();
        this.show(node, position, alias);
        return true;
      }
      if (!isExtra) place += 1;
      const size = this.sizeOf(node);
      node += 2;
      if (node === end) return false;
      position += size + this.paddingOf(node);
    }
  }

  private show(node: number, position: number, alias: number): void {
    const word = this.words[node]!;
    const symbol = (word & INLINE) !== 0 ? (word >>> 8) & 0xff : this.words[(word >>> 2) + SYMBOL]! & 0xffff;
    this.nodeTypeId = this.halves[this.publicSymbols + (alias === 0 ? symbol : alias)]!;
    this.startIndex = position >> 1;
  }

  private isVisible(node: number): boolean {
    const word = this.words[node]!;
    if ((word & INLINE) !== 0) return (word & INLINE_VISIBLE) !== 0;
    return (this.words[(word >>> 2) + FLAGS]! & HEAP_VISIBLE) !== 0;
  }

  private isExtra(node: number): boolean {
    const word = this.words[node]!;
    if ((word & INLINE) !== 0) return (word & INLINE_EXTRA) !== 0;
    return (this.words[(word >>> 2) + FLAGS]! & HEAP_EXTRA) !== 0;
  }

  private hasVisibleChildren(node: number): boolean {
    const word = this.words[node]!;
    if ((word & INLINE) !== 0) return false;
    const at = word >>> 2;
    return this.words[at + CHILD_COUNT]! > 0 && this.words[at + VISIBLE_CHILD_COUNT]! > 0;
  }

  private paddingOf(node: number): number {
    const word = this.words[node]!;
    return (word & INLINE) !== 0 ? (this.words[node + 1]! >>> 16) & 0xff : this.words[(word >>> 2) + PADDING]!;
  }

  private sizeOf(node: number): number {
    const word = this.words[node]!;
    return (word & INLINE) !== 0 ? this.words[node + 1]! >>> 24 : this.words[(word >>> 2) + SIZE]!;
  }
}
