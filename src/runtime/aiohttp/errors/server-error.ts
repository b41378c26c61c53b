import { TimeoutError } from '../../python/exceptions.js';
import { moduleOf, nameOf } from '../../python/symbols.js';
import { alsoInstances } from '../../python/exceptions/also-instances.js';
import { ClientConnectionError, ClientError, errorsModule } from './client-error.js';

/** Python's `aiohttp.ServerConnectionError`. */
export class ServerConnectionError extends ClientConnectionError {
  static override readonly [nameOf]: string = 'ServerConnectionError';
}

/** Python's `aiohttp.ServerDisconnectedError`: the connection was closed before an answer came. */
export class ServerDisconnectedError extends ServerConnectionError {
  static override readonly [nameOf]: string = 'ServerDisconnectedError';

  constructor(message: unknown = null) {
    super(message ?? 'Server disconnected');
  }
}

/** Python's `aiohttp.ServerTimeoutError`: an `asyncio.TimeoutError`, and a {@link ServerConnectionError}. */
export class ServerTimeoutError extends TimeoutError {
  static override readonly [nameOf]: string = 'ServerTimeoutError';
  static override readonly [moduleOf]: string = errorsModule;

  static {
    alsoInstances(ServerTimeoutError, ServerConnectionError, ClientConnectionError, ClientError);
  }
}
