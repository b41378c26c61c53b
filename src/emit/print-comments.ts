import type { Surroundings } from '../target/ir.js';
import { documentationLines, lineComments, trailingComment } from './comment-text.js';
import type { Printer } from './printer.js';

export function printCommentLines(p: Printer, comments: readonly string[] | undefined): void {
  if (comments === undefined) return;
  for (const comment of comments) for (const line of lineComments(comment)) p.line(line);
}

/** The comments before a statement or an element; `isFirst` leaves out the empty line at the start of a block. */
export function printLeading(p: Printer, surroundings: Surroundings | undefined, isFirst: boolean): void {
  if (surroundings === undefined) return;
  if (surroundings.blankBefore === true && !isFirst) p.newline();
  printCommentLines(p, surroundings.leading);
  if (surroundings.blankAfterLeading === true && (surroundings.leading?.length ?? 0) > 0) p.newline();
}

export function printTrailing(p: Printer, surroundings: Surroundings | undefined): void {
  if (surroundings?.trailing !== undefined) p.write(` ${trailingComment(surroundings.trailing)}`);
}

export function printDocumentation(p: Printer, doc: string | undefined): void {
  if (doc === undefined) return;
  for (const line of documentationLines(doc)) p.line(line);
}

/** All comments of a place that has no line of its own, as `else`, to stand first in the block that it opens. */
export function commentsOf(surroundings: Surroundings | undefined): readonly string[] {
  if (surroundings === undefined) return [];
  const leading = surroundings.leading ?? [];
  return surroundings.trailing === undefined ? leading : [...leading, surroundings.trailing];
}
