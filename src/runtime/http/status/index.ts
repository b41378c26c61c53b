/** `aio2ts/runtime/http/status`: Python's `http.HTTPStatus`. */
import { IntEnum } from '../../python/classes/enum.js';
import { moduleOf, nameOf } from '../../python/symbols.js';

/** The status codes of HTTP; each is its number. */
export class HTTPStatus extends IntEnum {
  static readonly [nameOf]: string = 'HTTPStatus';
  static readonly [moduleOf]: string = 'http';
  static readonly CONTINUE: HTTPStatus = new HTTPStatus(
    'CONTINUE',
    100,
    'Continue',
    'Request received, please continue',
  );
  static readonly SWITCHING_PROTOCOLS: HTTPStatus = new HTTPStatus(
    'SWITCHING_PROTOCOLS',
    101,
    'Switching Protocols',
    'Switching to new protocol; obey Upgrade header',
  );
  static readonly PROCESSING: HTTPStatus = new HTTPStatus('PROCESSING', 102, 'Processing', '');
  static readonly EARLY_HINTS: HTTPStatus = new HTTPStatus('EARLY_HINTS', 103, 'Early Hints', '');
  static readonly OK: HTTPStatus = new HTTPStatus('OK', 200, 'OK', 'Request fulfilled, document follows');
  static readonly CREATED: HTTPStatus = new HTTPStatus('CREATED', 201, 'Created', 'Document created, URL follows');
  static readonly ACCEPTED: HTTPStatus = new HTTPStatus(
    'ACCEPTED',
    202,
    'Accepted',
    'Request accepted, processing continues off-line',
  );
  static readonly NON_AUTHORITATIVE_INFORMATION: HTTPStatus = new HTTPStatus(
    'NON_AUTHORITATIVE_INFORMATION',
    203,
    'Non-Authoritative Information',
    'Request fulfilled from cache',
  );
  static readonly NO_CONTENT: HTTPStatus = new HTTPStatus(
    'NO_CONTENT',
    204,
    'No Content',
    'Request fulfilled, nothing follows',
  );
  static readonly RESET_CONTENT: HTTPStatus = new HTTPStatus(
    'RESET_CONTENT',
    205,
    'Reset Content',
    'Clear input form for further input',
  );
  static readonly PARTIAL_CONTENT: HTTPStatus = new HTTPStatus(
    'PARTIAL_CONTENT',
    206,
    'Partial Content',
    'Partial content follows',
  );
  static readonly MULTI_STATUS: HTTPStatus = new HTTPStatus('MULTI_STATUS', 207, 'Multi-Status', '');
  static readonly ALREADY_REPORTED: HTTPStatus = new HTTPStatus('ALREADY_REPORTED', 208, 'Already Reported', '');
  static readonly IM_USED: HTTPStatus = new HTTPStatus('IM_USED', 226, 'IM Used', '');
  static readonly MULTIPLE_CHOICES: HTTPStatus = new HTTPStatus(
    'MULTIPLE_CHOICES',
    300,
    'Multiple Choices',
    'Object has several resources -- see URI list',
  );
  static readonly MOVED_PERMANENTLY: HTTPStatus = new HTTPStatus(
    'MOVED_PERMANENTLY',
    301,
    'Moved Permanently',
    'Object moved permanently -- see URI list',
  );
  static readonly FOUND: HTTPStatus = new HTTPStatus(
    'FOUND',
    302,
    'Found',
    'Object moved temporarily -- see URI list',
  );
  static readonly SEE_OTHER: HTTPStatus = new HTTPStatus(
    'SEE_OTHER',
    303,
    'See Other',
    'Object moved -- see Method and URL list',
  );
  static readonly NOT_MODIFIED: HTTPStatus = new HTTPStatus(
    'NOT_MODIFIED',
    304,
    'Not Modified',
    'Document has not changed since given time',
  );
  static readonly USE_PROXY: HTTPStatus = new HTTPStatus(
    'USE_PROXY',
    305,
    'Use Proxy',
    'You must use proxy specified in Location to access this resource',
  );
  static readonly TEMPORARY_REDIRECT: HTTPStatus = new HTTPStatus(
    'TEMPORARY_REDIRECT',
    307,
    'Temporary Redirect',
    'Object moved temporarily -- see URI list',
  );
  static readonly PERMANENT_REDIRECT: HTTPStatus = new HTTPStatus(
    'PERMANENT_REDIRECT',
    308,
    'Permanent Redirect',
    'Object moved permanently -- see URI list',
  );
  static readonly BAD_REQUEST: HTTPStatus = new HTTPStatus(
    'BAD_REQUEST',
    400,
    'Bad Request',
    'Bad request syntax or unsupported method',
  );
  static readonly UNAUTHORIZED: HTTPStatus = new HTTPStatus(
    'UNAUTHORIZED',
    401,
    'Unauthorized',
    'No permission -- see authorization schemes',
  );
  static readonly PAYMENT_REQUIRED: HTTPStatus = new HTTPStatus(
    'PAYMENT_REQUIRED',
    402,
    'Payment Required',
    'No payment -- see charging schemes',
  );
  static readonly FORBIDDEN: HTTPStatus = new HTTPStatus(
    'FORBIDDEN',
    403,
    'Forbidden',
    'Request forbidden -- authorization will not help',
  );
  static readonly NOT_FOUND: HTTPStatus = new HTTPStatus(
    'NOT_FOUND',
    404,
    'Not Found',
    'Nothing matches the given URI',
  );
  static readonly METHOD_NOT_ALLOWED: HTTPStatus = new HTTPStatus(
    'METHOD_NOT_ALLOWED',
    405,
    'Method Not Allowed',
    'Specified method is invalid for this resource',
  );
  static readonly NOT_ACCEPTABLE: HTTPStatus = new HTTPStatus(
    'NOT_ACCEPTABLE',
    406,
    'Not Acceptable',
    'URI not available in preferred format',
  );
  static readonly PROXY_AUTHENTICATION_REQUIRED: HTTPStatus = new HTTPStatus(
    'PROXY_AUTHENTICATION_REQUIRED',
    407,
    'Proxy Authentication Required',
    'You must authenticate with this proxy before proceeding',
  );
  static readonly REQUEST_TIMEOUT: HTTPStatus = new HTTPStatus(
    'REQUEST_TIMEOUT',
    408,
    'Request Timeout',
    'Request timed out; try again later',
  );
  static readonly CONFLICT: HTTPStatus = new HTTPStatus('CONFLICT', 409, 'Conflict', 'Request conflict');
  static readonly GONE: HTTPStatus = new HTTPStatus(
    'GONE',
    410,
    'Gone',
    'URI no longer exists and has been permanently removed',
  );
  static readonly LENGTH_REQUIRED: HTTPStatus = new HTTPStatus(
    'LENGTH_REQUIRED',
    411,
    'Length Required',
    'Client must specify Content-Length',
  );
  static readonly PRECONDITION_FAILED: HTTPStatus = new HTTPStatus(
    'PRECONDITION_FAILED',
    412,
    'Precondition Failed',
    'Precondition in headers is false',
  );
  static readonly CONTENT_TOO_LARGE: HTTPStatus = new HTTPStatus(
    'CONTENT_TOO_LARGE',
    413,
    'Content Too Large',
    'Content is too large',
  );
  static readonly URI_TOO_LONG: HTTPStatus = new HTTPStatus('URI_TOO_LONG', 414, 'URI Too Long', 'URI is too long');
  static readonly UNSUPPORTED_MEDIA_TYPE: HTTPStatus = new HTTPStatus(
    'UNSUPPORTED_MEDIA_TYPE',
    415,
    'Unsupported Media Type',
    'Entity body in unsupported format',
  );
  static readonly RANGE_NOT_SATISFIABLE: HTTPStatus = new HTTPStatus(
    'RANGE_NOT_SATISFIABLE',
    416,
    'Range Not Satisfiable',
    'Cannot satisfy request range',
  );
  static readonly EXPECTATION_FAILED: HTTPStatus = new HTTPStatus(
    'EXPECTATION_FAILED',
    417,
    'Expectation Failed',
    'Expect condition could not be satisfied',
  );
  static readonly IM_A_TEAPOT: HTTPStatus = new HTTPStatus(
    'IM_A_TEAPOT',
    418,
    "I'm a Teapot",
    'Server refuses to brew coffee because it is a teapot.',
  );
  static readonly MISDIRECTED_REQUEST: HTTPStatus = new HTTPStatus(
    'MISDIRECTED_REQUEST',
    421,
    'Misdirected Request',
    'Server is not able to produce a response',
  );
  static readonly UNPROCESSABLE_CONTENT: HTTPStatus = new HTTPStatus(
    'UNPROCESSABLE_CONTENT',
    422,
    'Unprocessable Content',
    '',
  );
  static readonly LOCKED: HTTPStatus = new HTTPStatus('LOCKED', 423, 'Locked', '');
  static readonly FAILED_DEPENDENCY: HTTPStatus = new HTTPStatus('FAILED_DEPENDENCY', 424, 'Failed Dependency', '');
  static readonly TOO_EARLY: HTTPStatus = new HTTPStatus('TOO_EARLY', 425, 'Too Early', '');
  static readonly UPGRADE_REQUIRED: HTTPStatus = new HTTPStatus('UPGRADE_REQUIRED', 426, 'Upgrade Required', '');
  static readonly PRECONDITION_REQUIRED: HTTPStatus = new HTTPStatus(
    'PRECONDITION_REQUIRED',
    428,
    'Precondition Required',
    'The origin server requires the request to be conditional',
  );
  static readonly TOO_MANY_REQUESTS: HTTPStatus = new HTTPStatus(
    'TOO_MANY_REQUESTS',
    429,
    'Too Many Requests',
    'The user has sent too many requests in a given amount of time ("rate limiting")',
  );
  static readonly REQUEST_HEADER_FIELDS_TOO_LARGE: HTTPStatus = new HTTPStatus(
    'REQUEST_HEADER_FIELDS_TOO_LARGE',
    431,
    'Request Header Fields Too Large',
    'The server is unwilling to process the request because its header fields are too large',
  );
  static readonly UNAVAILABLE_FOR_LEGAL_REASONS: HTTPStatus = new HTTPStatus(
    'UNAVAILABLE_FOR_LEGAL_REASONS',
    451,
    'Unavailable For Legal Reasons',
    'The server is denying access to the resource as a consequence of a legal demand',
  );
  static readonly INTERNAL_SERVER_ERROR: HTTPStatus = new HTTPStatus(
    'INTERNAL_SERVER_ERROR',
    500,
    'Internal Server Error',
    'Server got itself in trouble',
  );
  static readonly NOT_IMPLEMENTED: HTTPStatus = new HTTPStatus(
    'NOT_IMPLEMENTED',
    501,
    'Not Implemented',
    'Server does not support this operation',
  );
  static readonly BAD_GATEWAY: HTTPStatus = new HTTPStatus(
    'BAD_GATEWAY',
    502,
    'Bad Gateway',
    'Invalid responses from another server/proxy',
  );
  static readonly SERVICE_UNAVAILABLE: HTTPStatus = new HTTPStatus(
    'SERVICE_UNAVAILABLE',
    503,
    'Service Unavailable',
    'The server cannot process the request due to a high load',
  );
  static readonly GATEWAY_TIMEOUT: HTTPStatus = new HTTPStatus(
    'GATEWAY_TIMEOUT',
    504,
    'Gateway Timeout',
    'The gateway server did not receive a timely response',
  );
  static readonly HTTP_VERSION_NOT_SUPPORTED: HTTPStatus = new HTTPStatus(
    'HTTP_VERSION_NOT_SUPPORTED',
    505,
    'HTTP Version Not Supported',
    'Cannot fulfill request',
  );
  static readonly VARIANT_ALSO_NEGOTIATES: HTTPStatus = new HTTPStatus(
    'VARIANT_ALSO_NEGOTIATES',
    506,
    'Variant Also Negotiates',
    '',
  );
  static readonly INSUFFICIENT_STORAGE: HTTPStatus = new HTTPStatus(
    'INSUFFICIENT_STORAGE',
    507,
    'Insufficient Storage',
    '',
  );
  static readonly LOOP_DETECTED: HTTPStatus = new HTTPStatus('LOOP_DETECTED', 508, 'Loop Detected', '');
  static readonly NOT_EXTENDED: HTTPStatus = new HTTPStatus('NOT_EXTENDED', 510, 'Not Extended', '');
  static readonly NETWORK_AUTHENTICATION_REQUIRED: HTTPStatus = new HTTPStatus(
    'NETWORK_AUTHENTICATION_REQUIRED',
    511,
    'Network Authentication Required',
    'The client needs to authenticate to gain network access',
  );
  /** What a response says in words. */
  declare readonly phrase: string;
  declare readonly description: string;

  constructor(name: string, value: number, phrase: string, description: string) {
    super(name, value);
    Object.assign(this, { phrase, description });
  }

  get isInformational(): boolean {
    return this.value >= 100 && this.value <= 199;
  }

  get isSuccess(): boolean {
    return this.value >= 200 && this.value <= 299;
  }

  get isRedirection(): boolean {
    return this.value >= 300 && this.value <= 399;
  }

  get isClientError(): boolean {
    return this.value >= 400 && this.value <= 499;
  }

  get isServerError(): boolean {
    return this.value >= 500 && this.value <= 599;
  }
}
