/** The port's text is not TypeScript: our bug, never the user's. Nothing is written. */
export class EmitError extends Error {
  override readonly name = 'EmitError';
  /** The code of the diagnostic to report. */
  readonly code = 'AIO9001';
  /** The UTF-16 offset of the Python code that the offending token stands for, where it is known. */
  readonly at: number | undefined;
  /** The line of the output where parsing stopped, without its end. */
  readonly line: string;

  constructor(message: string, at: number | undefined, line: string) {
    super(message);
    this.at = at;
    this.line = line;
  }
}
