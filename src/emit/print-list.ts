/** Comma-separated lists between brackets: on one line, or one item a line where comments or empty lines ask for it. */
import type { Surroundings } from '../target/ir.js';
import { printCommentLines, printLeading, printTrailing } from './print-comments.js';
import type { Printer } from './printer.js';

export interface List<T> {
  readonly open: string;
  readonly close: string;
  readonly items: readonly T[];
  readonly print: (p: Printer, item: T) => void;
  readonly surroundings?: ((item: T, index: number) => Surroundings | undefined) | undefined;
  readonly dangling?: readonly string[] | undefined;
  /** A space inside the brackets, as objects have. */
  readonly padded?: boolean | undefined;
  /** No comma after the last item: a rest element takes none. */
  readonly endsInRest?: boolean | undefined;
}

function isBroken<T>(list: List<T>): boolean {
  if (list.dangling !== undefined && list.dangling.length > 0) return true;
  const { surroundings } = list;
  if (surroundings === undefined) return false;
  return list.items.some((item, index) => {
    const around = surroundings(item, index);
    if (around === undefined) return false;
    return around.trailing !== undefined || (around.leading?.length ?? 0) > 0 || around.blankBefore === true;
  });
}

function printOnOneLine<T>(p: Printer, list: List<T>): void {
  const { items, print } = list;
  const padding = list.padded === true && items.length > 0 ? ' ' : '';
  p.write(list.open + padding);
  for (let index = 0; index < items.length; index++) {
    if (index > 0) p.write(', ');
    print(p, items[index]!);
  }
  p.write(padding + list.close);
}

function printLines<T>(p: Printer, list: List<T>): void {
  p.line(list.open);
  p.indent();
  list.items.forEach((item, index) => {
    const around = list.surroundings?.(item, index);
    printLeading(p, around, index === 0);
    list.print(p, item);
    if (index < list.items.length - 1 || list.endsInRest !== true) p.write(',');
    printTrailing(p, around);
    p.newline();
  });
  printCommentLines(p, list.dangling);
  p.outdent();
  p.write(list.close);
}

export function printList<T>(p: Printer, list: List<T>): void {
  const { sawLessThan } = p;
  if (isBroken(list)) printLines(p, list);
  else printOnOneLine(p, list);
  p.sawLessThan &&= sawLessThan;
}
