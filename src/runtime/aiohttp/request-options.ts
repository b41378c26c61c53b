/** What the methods of a session take besides the URL. */
import type { MultiDictSource } from '../multidict/multi-dict.js';
import type { Query } from '../yarl/query-text.js';
import type { BasicAuth } from './basic-auth.js';
import type { ClientResponse } from './client-response.js';
import type { ClientTimeout } from './client-timeout.js';
import type { LooseCookies } from './cookie-jar.js';

export interface RequestOptions {
  readonly params?: Query | null;
  /** A body: text, bytes, a form's fields, `FormData`, a file, or an asynchronous iterable of bytes. */
  readonly data?: unknown;
  readonly json?: unknown;
  readonly headers?: MultiDictSource<string> | null;
  readonly cookies?: LooseCookies | null;
  readonly auth?: BasicAuth | null;
  /** Seconds for the whole request, or limits one by one; null is none. */
  readonly timeout?: ClientTimeout | number | null;
  readonly allowRedirects?: boolean;
  readonly maxRedirects?: number;
  readonly raiseForStatus?: RaiseForStatus | null;
  /** False: certificates are not checked. */
  readonly ssl?: boolean | null;
  readonly skipAutoHeaders?: Iterable<string> | null;
  readonly chunked?: boolean | null;
  readonly compress?: string | boolean | null;
  readonly readBufsize?: number | null;
}

/** Whether bad statuses are raised, or who looks at responses. */
export type RaiseForStatus = boolean | ((response: ClientResponse) => PromiseLike<unknown>);
