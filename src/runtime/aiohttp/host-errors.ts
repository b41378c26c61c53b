/** What Node's errors are to aiohttp. */
import { asPythonError, type BaseException, OSError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import type { URL } from '../yarl/url.js';
import type { ConnectionKey } from './connection-key.js';
import { BadMessage } from './bad-message.js';
import { certificateError, sslError } from './ssl-errors.js';
import { ClientOSError } from './errors/client-error.js';
import {
  ClientConnectorCertificateError,
  ClientConnectorError,
  ClientConnectorSSLError,
} from './errors/connector-error.js';
import { ServerDisconnectedError } from './errors/server-error.js';

interface SystemError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly address?: string;
  readonly port?: number;
  readonly errors?: readonly SystemError[];
  readonly reason?: string;
}

/** No connection was made. */
export function connectionFailure(error: SystemError, key: ConnectionKey): BaseException {
  // One error for each address that was tried; aiohttp keeps the last.
  const last = error.errors?.at(-1) ?? error;
  const { code = '' } = last;
  const certificate = certificateError(code, last.message);
  if (certificate !== null) return new ClientConnectorCertificateError(key, certificate);
  if (/^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(code)) return new ClientConnectorSSLError(key, sslError(last.message));
  if (code === 'ECONNRESET' && last.syscall === undefined) {
    // The peer went away in the middle of the handshake.
    return new ClientConnectorError(key, new OSError(null, null));
  }
  return new ClientConnectorError(key, connectError(last));
}

function connectError(error: SystemError): OSError {
  const known = asPythonError(error);
  if (!(known instanceof OSError) || known.errno === null) return new OSError(null, error.message);
  if (error.syscall !== 'connect' || error.address === undefined) return new OSError(known.errno, known.strerror);
  const { address, port = 0 } = error;
  const place = address.includes(':') ? [address, port, 0, 0] : [address, port];
  return new OSError(known.errno, `Connect call failed ${repr(Object.freeze(place))}`);
}

/** The parser is the same in a later version, which words some things anew. */
function parserText({ code, reason, message }: SystemError): string {
  if (code === 'HPE_INVALID_STATUS') return "Bad status line 'Invalid response status'";
  const text = reason ?? message;
  return text.startsWith('Expected HTTP/') ? 'Expected HTTP/' : text;
}

/** The connection was lost, or what came is no HTTP, before an answer was there. */
export function responseFailure(error: SystemError, url: URL): BaseException {
  if (error.code?.startsWith('HPE_') === true) return new BadMessage(parserText(error));
  const lost = asPythonError(error);
  // A connection that was closed in order, as opposed to one that was reset.
  if (error.code === 'ECONNRESET' && error.syscall === undefined) return new ServerDisconnectedError();
  if (!(lost instanceof OSError) || lost.errno === null) return new ServerDisconnectedError();
  if (error.syscall === 'write')
    return new ClientOSError(lost.errno, `Can not write request body for ${url.toString()}`);
  return new ClientOSError(lost.errno, lost.strerror);
}
