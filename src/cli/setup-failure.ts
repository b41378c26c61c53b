/** What a command starts from, a map or the configuration, is wrong: nothing can be done with it. */
import type { Diagnostic } from '../diagnostics/index.js';

export class SetupFailure extends Error {
  override readonly name = 'SetupFailure';
  readonly diagnostics: readonly Diagnostic[];
  /** The files that the diagnostics point into. */
  readonly texts: ReadonlyMap<string, string>;

  constructor(found: readonly Diagnostic[], texts: ReadonlyMap<string, string>) {
    super(found.map(({ message }) => message).join('; '));
    this.diagnostics = found;
    this.texts = texts;
  }
}
