/**
 * Gives every comment a place: before or after a statement or an element of a bracket, or at the end of a block.
 * Comments and statements both come in the order of the text, so one pass with a cursor finds them all.
 */
import type { Block, Comment, ExceptHandler, MatchCase, Statement, Trivia } from '../../syntax/ast.js';
import type { BuildContext } from '../build/context.js';
import { headerOf, type Header } from './header.js';
import { Layout } from './layout.js';
import { placeInside, type Place } from './place.js';
import { TriviaTable } from './trivia-table.js';

export interface AttachedComments {
  readonly trivia: ReadonlyMap<number, Trivia>;
  readonly dangling: ReadonlyMap<number, readonly Comment[]>;
}

export function attachComments(context: BuildContext, body: readonly Statement[], moduleId: number): AttachedComments {
  const attacher = new Attacher(context);
  attacher.suite(body, moduleId, -1, Infinity);
  return attacher.table.finish();
}

/** Something with a position of its own that comments stand before: a clause of a compound statement. */
type Part =
  | { readonly kind: 'block'; readonly start: number; readonly block: Block }
  | { readonly kind: 'clause'; readonly start: number; readonly clause: ExceptHandler | MatchCase };

class Attacher {
  readonly table: TriviaTable;
  private readonly layout: Layout;
  private readonly comments: readonly Comment[];
  private next = 0;

  private readonly context: BuildContext;

  constructor(context: BuildContext) {
    this.context = context;
    const { text, comments } = context;
    this.layout = new Layout(text);
    this.table = new TriviaTable(this.layout);
    const [first] = comments;
    const isShebang = first !== undefined && first.span.start <= 1 && first.text.startsWith('!');
    this.comments = isShebang ? comments.slice(1) : comments;
  }

  /** `headerColumn` is that of the line that opens the block; what is indented deeper belongs to the block. */
  suite(statements: readonly Statement[], ownerId: number, headerColumn: number, limit: number): void {
    statements.forEach((statement, index) => {
      const following = statements[index + 1];
      this.statement(statement, following === undefined ? limit : this.beginOf(following));
    });
    for (let comment = this.peek(limit); comment !== null; comment = this.peek(limit)) {
      if (this.layout.columnOf(comment.span.start) <= headerColumn) return;
      this.table.addDangling(ownerId, comment);
      this.next += 1;
    }
  }

  private statement(statement: Statement, limit: number): void {
    const begin = this.beginOf(statement);
    this.leading(statement.id, begin);
    const isLeaf = this.simple(statement);
    if (!isLeaf) this.compound(statement, begin, limit);
    this.trailing(statement.id, statement.span.end, limit);
  }

  private leading(id: number, begin: number): void {
    for (let comment = this.peek(begin); comment !== null; comment = this.peek(begin)) {
      this.table.addLeading(id, comment);
      this.next += 1;
    }
    this.table.noteBlankLines(id, begin);
  }

  private trailing(id: number, end: number, limit: number): void {
    for (let comment = this.peek(limit); comment !== null; comment = this.peek(limit)) {
      if (!this.layout.onOneLine(end, comment.span.start)) return;
      this.table.addTrailing(id, comment);
      this.next += 1;
    }
  }

  /** False for a compound statement. */
  private simple(statement: Statement): boolean {
    switch (statement.kind) {
      case 'FunctionDef': case 'ClassDef': case 'For': case 'While': case 'If': case 'With': case 'Match': case 'Try':
        return false;
      default:
        if (this.peek(statement.span.end) !== null) this.inside(headerOf(statement, this.context), statement.id);
        return true;
    }
  }

  /** Comments within a simple statement, or within the header of a compound one. */
  private inside(header: Header, id: number): void {
    for (let comment = this.peek(header.end); comment !== null; comment = this.peek(header.end)) {
      this.put(placeInside(header, comment, id, this.layout), comment);
      this.next += 1;
    }
  }

  private put(place: Place, comment: Comment): void {
    if (place.position === 'leading') this.table.addLeading(place.id, comment);
    else if (place.position === 'trailing') this.table.addTrailing(place.id, comment);
    else this.table.addDangling(place.id, comment);
  }

  private compound(statement: Statement, begin: number, limit: number): void {
    const parts = this.partsOf(statement, begin);
    const [first] = parts;
    const bodyStart = first?.kind === 'block' ? first.block.span.start : first?.start ?? limit;
    if (this.peek(bodyStart) !== null) this.inside(headerOf(statement, this.context), statement.id);
    parts.forEach((part, index) => {
      const end = Math.min(parts[index + 1]?.start ?? limit, limit);
      const hasComments = this.peek(end) !== null;
      const column = hasComments ? this.layout.columnOf(part.start) : 0;
      if (part.kind === 'block') this.suite(part.block.body, part.block.id, column, end);
      else this.clause(part.clause, column, end);
    });
  }

  private clause(clause: ExceptHandler | MatchCase, column: number, end: number): void {
    this.leading(clause.id, clause.span.start);
    if (this.peek(end) !== null) this.inside(headerOf(clause, this.context), clause.id);
    this.suite(clause.body.body, clause.body.id, column, end);
  }

  private partsOf(statement: Statement, begin: number): Part[] {
    switch (statement.kind) {
      case 'FunctionDef': case 'ClassDef': case 'With':
        return [{ kind: 'block', start: begin, block: statement.body }];
      case 'For': case 'While': case 'If':
        return [{ kind: 'block', start: begin, block: statement.body }, ...this.clauseBlock(statement.orElse)];
      case 'Match':
        return statement.cases.map((clause) => ({ kind: 'clause', start: clause.span.start, clause }));
      case 'Try':
        return [
          { kind: 'block', start: begin, block: statement.body },
          ...statement.handlers.map((clause) => ({ kind: 'clause', start: clause.span.start, clause }) as const),
          ...this.clauseBlock(statement.orElse), ...this.clauseBlock(statement.finalBody),
        ];
      default: return [];
    }
  }

  /** `else` and `finally` have a keyword before the block; an `elif` is a statement that begins where it stands. */
  private clauseBlock(block: Block | null): Part[] {
    if (block === null) return [];
    return [{ kind: 'block', start: this.context.clauseStarts.get(block.id) ?? block.span.start, block }];
  }

  private beginOf(statement: Statement): number {
    return this.context.decoratorStarts.get(statement.id) ?? statement.span.start;
  }

  /** The next comment, if it stands before `limit`. */
  private peek(limit: number): Comment | null {
    const comment = this.comments[this.next];
    return comment !== undefined && comment.span.start < limit ? comment : null;
  }
}
