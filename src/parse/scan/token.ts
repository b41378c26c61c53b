/** The tokens of a Python file, as CPython's tokenizer has them; made only where an error must be explained. */
export type TokenType =
  | 'name' | 'number' | 'string' | 'operator' | 'newline' | 'indent' | 'dedent' | 'end'
  | 'f-start' | 'f-middle' | 'f-end';

export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly level: number;
}
