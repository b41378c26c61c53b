/** What the builder carries along: the flat tree, the source, and the next free id. */
import type { Comment, Span } from '../../syntax/ast.js';
import type { ConcreteTree } from '../concrete-tree.js';
import type { Scanner } from '../scan/scanner.js';
import { NestingLimit, syntaxError, type SyntaxProblem } from '../syntax-error.js';
import { PUNCTUATION, T } from '../symbols.js';

/**
 * How deep the tree may be. CPython refuses about as much ("maximum recursion depth exceeded during compilation"),
 * and every later phase recurses over the same tree.
 */
const DEEPEST = 1000;

export class BuildContext {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly after: Int32Array;
  readonly problems: SyntaxProblem[] = [];
  /** Where the `else`, `finally` or `elif` keyword stands that a block or `If` belongs to, by id. */
  readonly clauseStarts = new Map<number, number>();
  /** Where the first decorator's `@` stands, by the id of the definition. */
  readonly decoratorStarts = new Map<number, number>();
  /** The parentheses of a definition's parameters or bases, by the id of the definition. */
  readonly listSpans = new Map<number, Span>();
  private nextLine = 0;
  private next: number;
  private depth = 0;

  readonly text: string;
  /** Offsets of characters that the grammar was shown as something else; see `masking.ts`. */
  readonly masked: ReadonlySet<number>;
  readonly comments: readonly Comment[];
  private readonly lineStarts: readonly number[];

  constructor(
    { text, comments, lineStarts }: Scanner, tree: ConcreteTree, firstId: number, masked: ReadonlySet<number>,
  ) {
    this.text = text;
    this.masked = masked;
    this.comments = comments;
    this.lineStarts = lineStarts;
    this.kinds = tree.kinds;
    this.starts = tree.starts;
    this.ends = tree.ends;
    this.after = tree.after;
    this.next = firstId;
  }

  /**
   * Notes that a statement or clause begins here. The grammar ignores a line end where it expects none
   * (`x =` and its value on the next line); then a logical line is left over in which nothing begins.
   */
  begin(node: number): void {
    if (this.starts[node] === this.lineStarts[this.nextLine]) this.nextLine += 1;
  }

  get hasUnbegunLines(): boolean {
    return this.nextLine < this.lineStarts.length;
  }

  /** Offset of the star that the grammar was not shown before this expression; -1 where there is none. */
  maskedStarBefore(node: number): number {
    if (this.masked.size === 0) return -1;
    let at = this.starts[node]! - 1;
    while (at >= 0 && this.text.charCodeAt(at) === 0x20) at -= 1;
    return at >= 0 && this.text.charCodeAt(at) === 0x2a && this.masked.has(at) ? at : -1;
  }

  id(): number {
    return this.next++;
  }

  get endId(): number {
    return this.next;
  }

  span(node: number): Span {
    return { start: this.starts[node]!, end: this.ends[node]! };
  }

  textOf(node: number): string {
    return this.text.slice(this.starts[node], this.ends[node]);
  }

  /** Every recursive step goes through here, so that deep code ends in an error and not in a stack overflow. */
  enter(node: number): void {
    if (++this.depth > DEEPEST) throw new NestingLimit(this.starts[node]!);
  }

  leave(): void {
    this.depth--;
  }

  problem(message: string, start: number, end: number): void {
    this.problems.push(syntaxError(message, start, end));
  }

  problemAt(message: string, node: number): void {
    this.problem(message, this.starts[node]!, this.ends[node]!);
  }

  /** Children that are not tokens. */
  named(node: number): number[] {
    const children: number[] = [];
    const { kinds, after } = this;
    const end = after[node]!;
    for (let child = node + 1; child < end; child = after[child]!) {
      if (!isToken(kinds[child]!)) children.push(child);
    }
    return children;
  }

  /** The first child of this kind, or 0. */
  childOfKind(node: number, kind: number): number {
    const { kinds, after } = this;
    const end = after[node]!;
    for (let child = node + 1; child < end; child = after[child]!) {
      if (kinds[child] === kind) return child;
    }
    return 0;
  }

  /** The first child that is not a token, or 0. */
  firstNamed(node: number): number {
    const { kinds, after } = this;
    const end = after[node]!;
    for (let child = node + 1; child < end; child = after[child]!) {
      if (!isToken(kinds[child]!)) return child;
    }
    return 0;
  }

  has(node: number, token: number): boolean {
    return this.childOfKind(node, token) !== 0;
  }

  /** The last child; a node without children is its own. */
  lastChild(node: number): number {
    const { after } = this;
    const end = after[node]!;
    let last = node;
    for (let child = node + 1; child < end; child = after[child]!) last = child;
    return last;
  }
}

const FIRST_TOKEN = Math.min(...Object.values(T));

export function isToken(kind: number): boolean {
  return kind === PUNCTUATION || kind >= FIRST_TOKEN;
}
