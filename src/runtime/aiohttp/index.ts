/** `aio2ts/runtime/aiohttp`: the client of Python's `aiohttp`. */
export { BasicAuth } from './basic-auth.js';
export { ClientResponse, type JsonOptions } from './client-response.js';
export { ClientSession, type ClientSessionOptions } from './client-session.js';
export { ClientTimeout, type ClientTimeoutOptions } from './client-timeout.js';
export { BaseConnector, TCPConnector, type TCPConnectorOptions } from './connector.js';
export { CookieJar, type CookieJarOptions, DummyCookieJar, type LooseCookies } from './cookie-jar.js';
export { type FieldOptions, FormData, type FormDataOptions } from './form-data.js';
export { HttpVersion } from './http-version.js';
export { ConnectionKey } from './connection-key.js';
export { MultipartWriter } from './multipart-writer.js';
export { request } from './request.js';
export { RequestInfo } from './request-info.js';
export { requestOptions } from './keyword-options.js';
export type { RaiseForStatus, RequestOptions } from './request-options.js';
export { StreamReader } from './stream-reader.js';
export {
  ClientConnectionError,
  ClientError,
  ClientOSError,
  ClientPayloadError,
  InvalidURL,
} from './errors/client-error.js';
export {
  ClientConnectorCertificateError,
  ClientConnectorError,
  ClientConnectorSSLError,
  ClientProxyConnectionError,
  ClientSSLError,
} from './errors/connector-error.js';
export {
  ClientHttpProxyError,
  ClientResponseError,
  ContentTypeError,
  TooManyRedirects,
  WSServerHandshakeError,
} from './errors/response-error.js';
export { ServerConnectionError, ServerDisconnectedError, ServerTimeoutError } from './errors/server-error.js';
