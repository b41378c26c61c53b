import { Exception } from '../python/exceptions.js';

/** What came is no HTTP. The request makes a `ClientResponseError` of it. */
export class BadMessage extends Exception {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
