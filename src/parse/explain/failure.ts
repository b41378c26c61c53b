/** The first error that CPython's parser would raise. */
export class GrammarFailure extends Error {
  constructor(message: string, readonly start: number, readonly end: number) {
    super(message);
  }
}
