import { Exception, OSError, ValueError } from '../../python/exceptions.js';
import { str } from '../../python/str.js';
import { moduleOf, nameOf, reprOf } from '../../python/symbols.js';
import { alsoInstances } from '../../python/exceptions/also-instances.js';

export const errorsModule = 'aiohttp.client_exceptions';

/** Python's `aiohttp.ClientError`: what everything that a client raises is. */
export class ClientError extends Exception {
  static override readonly [nameOf]: string = 'ClientError';
  static override readonly [moduleOf]: string = errorsModule;
}

/** Python's `aiohttp.ClientConnectionError`. */
export class ClientConnectionError extends ClientError {
  static override readonly [nameOf]: string = 'ClientConnectionError';
}

/** Python's `aiohttp.ClientPayloadError`: the body did not come as it was announced. */
export class ClientPayloadError extends ClientError {
  static override readonly [nameOf]: string = 'ClientPayloadError';
}

/** Python's `aiohttp.ClientOSError`: an OSError, and a {@link ClientConnectionError}. */
export class ClientOSError extends OSError {
  static override readonly [nameOf]: string = 'ClientOSError';
  static override readonly [moduleOf]: string = errorsModule;

  static {
    alsoInstances(ClientOSError, ClientConnectionError, ClientError);
  }
}

/** Python's `aiohttp.InvalidURL`: a ValueError, and a {@link ClientError}. */
export class InvalidURL extends ValueError {
  static override readonly [nameOf]: string = 'InvalidURL';
  static override readonly [moduleOf]: string = errorsModule;
  readonly url: unknown;

  static {
    alsoInstances(InvalidURL, ClientError);
  }

  constructor(url: unknown) {
    super(url);
    this.url = url;
  }

  override [reprOf](): string {
    return `<InvalidURL ${str(this.url)}>`;
  }
}
