/** What the print functions share: the text so far, the options, and where a token would be misread. */
import type { Expression } from '../target/ir.js';
import { isIdentifierName, type Quote, stringText } from './literal-text.js';
import type { SpineExpression } from './precedence.js';
import { Writer } from './writer.js';

export interface PrintOptions {
  /** False prints plain JavaScript. */
  readonly types: boolean;
  /** The quote that prettier will prefer; double by default. */
  readonly quote?: Quote | undefined;
}

export class Printer extends Writer {
  readonly types: boolean;
  readonly quote: Quote;
  /** At this offset `{`, `function` and `let` would start a declaration or a block. */
  statementStart = -1;
  /** At this offset `{` would start the body of an arrow function. */
  arrowBodyStart = -1;
  /** In the head of a `for`, where `in` needs parentheses. */
  inForHead = false;
  /**
   * After a `<`, as long as what follows could be type arguments: a `> (` would end them, and make it a generic call
   * (`f(a < b, c > (d))`). TypeScript even decides so where brackets do not match (`a < (b > (c))`). A `<` between
   * brackets does not reach beyond them.
   */
  sawLessThan = false;
  /** The spines being printed, outermost first, with the text that closes each. */
  readonly spine: SpineExpression[] = [];
  readonly closings: string[] = [];
  private readonly names = new Map<string, boolean>();

  constructor(options: PrintOptions) {
    super();
    this.types = options.types;
    this.quote = options.quote ?? '"';
  }

  line(text: string): void {
    this.write(text);
    this.newline();
  }

  string(value: string): string {
    return stringText(value, this.quote);
  }

  isName(text: string): boolean {
    let known = this.names.get(text);
    if (known === undefined) this.names.set(text, (known = isIdentifierName(text)));
    return known;
  }

  /** The expression that plain JavaScript keeps. */
  erase(node: Expression): Expression {
    if (this.types) return node;
    let shown = node;
    while (shown.kind === 'AsExpression' || shown.kind === 'NonNullExpression') shown = shown.value;
    return shown;
  }
}
