/** A request with its redirects. */
import type { CIMultiDict } from '../multidict/ci-multi-dict.js';
import { ValueError } from '../python/exceptions.js';
import type { Query } from '../yarl/query-text.js';
import { URL } from '../yarl/url.js';
import { BadMessage } from './bad-message.js';
import { BasicAuth } from './basic-auth.js';
import { ClientResponse } from './client-response.js';
import type { ClientSession } from './client-session.js';
import type { ClientTimeout } from './client-timeout.js';
import type { TCPConnector } from './connector.js';
import { Connection } from './connection.js';
import { CookieJar, type LooseCookies } from './cookie-jar.js';
import { InvalidURL } from './errors/client-error.js';
import { ClientResponseError, TooManyRedirects } from './errors/response-error.js';
import { ServerTimeoutError } from './errors/server-error.js';
import { Outgoing } from './outgoing.js';
import type { RaiseForStatus } from './request-options.js';
import { RequestTimer, later } from './request-timer.js';
import type { SimpleCookie } from '../http/cookies/simple-cookie.js';
import { writeBody } from './write-body.js';

/** A request whose options are all known. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly params: Query | null;
  readonly data: unknown;
  readonly headers: CIMultiDict<string>;
  readonly skipAutoHeaders: ReadonlySet<string>;
  readonly cookies: LooseCookies | null;
  readonly auth: BasicAuth | null;
  readonly timeout: ClientTimeout;
  readonly allowRedirects: boolean;
  readonly maxRedirects: number;
  readonly raiseForStatus: RaiseForStatus;
  readonly ssl: boolean | null;
  readonly chunked: boolean | null;
  readonly compress: string | boolean | null;
  readonly bufferSize: number;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

export async function performRequest(session: ClientSession, request: Request): Promise<ClientResponse> {
  const timer = new RequestTimer();
  timer.start(request.timeout.total);
  try {
    const response = await followed(session, request, timer);
    await checkStatus(response, request.raiseForStatus);
    response.onClose(() => timer.cancel());
    return response;
  } catch (error) {
    timer.cancel();
    throw error;
  }
}

async function checkStatus(response: ClientResponse, raiseForStatus: RaiseForStatus): Promise<void> {
  if (typeof raiseForStatus === 'function') await raiseForStatus(response);
  else if (raiseForStatus) response.raiseForStatus();
}

async function followed(session: ClientSession, request: Request, timer: RequestTimer): Promise<ClientResponse> {
  const history: ClientResponse[] = [];
  for (let next = request; ;) {
    const current = withAuth(next, session.auth);
    const response = await sendOnce(session, current, timer);
    session.cookieJar.updateCookies(response.cookies, response.url);
    if (!redirectStatuses.has(response.status) || !current.allowRedirects) return withHistory(response, history);
    history.push(response);
    if (request.maxRedirects > 0 && history.length >= request.maxRedirects) {
      response.close();
      throw new TooManyRedirects((history[0] as ClientResponse).requestInfo, Object.freeze(history));
    }
    const location = response.headers.get('Location') ?? response.headers.get('URI');
    if (location === null) return withHistory(response, history);
    response.release();
    next = redirected(current, response, location);
  }
}

function withHistory(response: ClientResponse, history: readonly ClientResponse[]): ClientResponse {
  response.history = Object.freeze([...history]);
  return response;
}

/** The credentials of the URL become those of the request. @throws ValueError where there are two */
function withAuth(request: Request, sessionAuth: BasicAuth | null): Request {
  const ofUrl = BasicAuth.fromUrl(request.url);
  if (request.auth !== null && ofUrl !== null) {
    throw new ValueError('Cannot combine AUTH argument with credentials encoded in URL');
  }
  const auth = request.auth ?? ofUrl ?? sessionAuth;
  if (auth !== null && request.headers.has('Authorization')) {
    throw new ValueError('Cannot combine AUTHORIZATION header with AUTH argument or credentials encoded in URL');
  }
  return { ...request, url: ofUrl === null ? request.url : request.url.withUser(null), auth };
}

/** The request that follows a redirect. @throws InvalidURL, ValueError "Can redirect only to http or https" */
function redirected(request: Request, response: ClientResponse, location: string): Request {
  let { method, data, auth } = request;
  const headers = request.headers.copy();
  const turnsToGet = response.status === 303 ? response.method !== 'HEAD' : response.method === 'POST';
  if ([301, 302, 303].includes(response.status) && turnsToGet) {
    method = 'GET';
    data = null;
    headers.popall('Content-Length', null);
  }
  let url = parsed(location);
  if (url.scheme === '') url = request.url.join(url);
  else if (url.scheme !== 'http' && url.scheme !== 'https') throw new ValueError('Can redirect only to http or https');
  if (request.url.origin().toString() !== url.origin().toString()) {
    auth = null;
    headers.popall('Authorization', null);
  }
  return { ...request, method, data, auth, headers, url, params: null };
}

function parsed(location: string): URL {
  try {
    return new URL(location);
  } catch (error) {
    if (error instanceof ValueError) throw new InvalidURL(location);
    throw error;
  }
}

async function sendOnce(session: ClientSession, request: Request, timer: RequestTimer): Promise<ClientResponse> {
  const outgoing = new Outgoing(request.method, request.url, {
    ...request,
    cookies: cookiesFor(session.cookieJar, request),
  });
  const connection = new Connection(session.connector as TCPConnector, timer, {
    sockRead: request.timeout.sockRead,
    bufferSize: request.bufferSize,
  });
  const limit = new ConnectLimit(timer, request);
  const { body, write } = writeBody(outgoing, connection);
  try {
    const head = await connection.send(
      { ...outgoing, headers: outgoing.headers.pairs(), body, decompress: session.autoDecompress },
      () => limit.stop(),
      write,
    );
    return new ClientResponse(outgoing, head, connection);
  } catch (error) {
    if (!(error instanceof BadMessage)) throw error;
    throw new ClientResponseError(outgoing.info, Object.freeze([]), { status: 400, message: error.reason });
  } finally {
    limit.stop();
  }
}

function cookiesFor(jar: CookieJar, { url, cookies }: Request): SimpleCookie {
  const all = jar.filterCookies(url);
  if (cookies === null) return all;
  const own = new CookieJar();
  own.updateCookies(cookies);
  all.load(own.filterCookies(url));
  return all;
}

/** The time that a connection may take, a place in the pool included. */
class ConnectLimit {
  private readonly stops: (() => void)[];

  constructor(timer: RequestTimer, { url, timeout }: Request) {
    const expire = (): void => {
      timer.interrupt(new ServerTimeoutError(`Connection timeout to host ${url.toString()}`));
    };
    this.stops = [timeout.connect, timeout.sockConnect].flatMap((seconds) =>
      seconds === null || seconds <= 0 ? [] : [later(seconds, expire)],
    );
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }
}
