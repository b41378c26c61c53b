import { className } from '../../python/class-name.js';
import type { BaseException, OSError } from '../../python/exceptions.js';
import { repr } from '../../python/repr.js';
import { nameOf } from '../../python/symbols.js';
import { ClientOSError } from './client-error.js';
import type { ConnectionKey } from '../connection-key.js';

/** Python's `aiohttp.ClientConnectorError`: no connection could be made. */
export class ClientConnectorError extends ClientOSError {
  static override readonly [nameOf]: string = 'ClientConnectorError';
  readonly osError: OSError;
  protected readonly key: ConnectionKey;

  constructor(key: ConnectionKey, osError: OSError) {
    super(osError.errno, osError.strerror);
    this.key = key;
    this.osError = osError;
    this.args = Object.freeze([key, osError]);
    this.message = this.toString();
  }

  get host(): string {
    return this.key.host;
  }

  get port(): number | null {
    return this.key.port;
  }

  get ssl(): unknown {
    return this.key.ssl;
  }

  override toString(): string {
    const ssl = this.key.ssl === null ? 'default' : repr(this.key.ssl);
    return `Cannot connect to host ${this.host}:${this.port} ssl:${ssl} [${this.strerror ?? 'None'}]`;
  }
}

/** Python's `aiohttp.ClientProxyConnectionError`. */
export class ClientProxyConnectionError extends ClientConnectorError {
  static override readonly [nameOf]: string = 'ClientProxyConnectionError';
}

/** Python's `aiohttp.ClientSSLError`. */
export class ClientSSLError extends ClientConnectorError {
  static override readonly [nameOf]: string = 'ClientSSLError';
}

/** Python's `aiohttp.ClientConnectorSSLError`: the handshake has failed. */
export class ClientConnectorSSLError extends ClientSSLError {
  static override readonly [nameOf]: string = 'ClientConnectorSSLError';
}

/** Python's `aiohttp.ClientConnectorCertificateError`: the certificate can't be trusted. */
export class ClientConnectorCertificateError extends ClientSSLError {
  static override readonly [nameOf]: string = 'ClientConnectorCertificateError';

  get certificateError(): BaseException {
    return this.osError;
  }

  override get ssl(): boolean {
    return this.key.isSsl;
  }

  override toString(): string {
    const { osError } = this;
    const why = `${className(osError.constructor)}: ${repr(osError.args)}`;
    return `Cannot connect to host ${this.host}:${this.port} ssl:${repr(this.ssl)} [${why}]`;
  }
}
