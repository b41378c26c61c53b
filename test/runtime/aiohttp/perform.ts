/** Runs a scenario of scenarios.json on our client, and shows what scenarios.py shows. */
import {
  BasicAuth,
  type ClientResponse,
  ClientSession,
  type ClientSessionOptions,
  ClientTimeout,
  CookieJar,
  DummyCookieJar,
  FormData,
  type RequestOptions,
  type StreamReader,
  TCPConnector,
} from '../../../src/runtime/aiohttp/index.js';
import { asPythonError, attribute, camelCase, repr, str, tuple } from '../../../src/runtime/python/index.js';
import { joinBytes } from '../../../src/runtime/aiohttp/join-bytes.js';

type Given = Readonly<Record<string, unknown>>;

export interface Scenario {
  readonly name: string;
  readonly session?: Given;
  readonly jar?: boolean;
  readonly requests: readonly RequestGiven[];
}

interface RequestGiven {
  readonly url: string;
  readonly method?: string;
  readonly relative?: boolean;
  readonly options?: Given;
  readonly show?: readonly string[];
}

export async function perform({ session: given = {}, jar, requests }: Scenario, base: string): Promise<string[]> {
  const lines: string[] = [];
  let session: ClientSession;
  try {
    session = new ClientSession(optionsOf(given, base) as ClientSessionOptions);
  } catch (error) {
    return [failure(error)];
  }
  try {
    for (const request of requests) await performOne(session, request, base, lines);
    if (jar === true) lines.push(`jar: ${repr(contentsOf(session))}`);
  } finally {
    await session.close();
  }
  return lines;
}

async function performOne(session: ClientSession, request: RequestGiven, base: string, lines: string[]): Promise<void> {
  const { method = 'GET', relative = false, options = {}, show = ['status'] } = request;
  const url = relative || request.url.includes('://') ? request.url : base + request.url;
  let response: ClientResponse;
  try {
    response = await session.request(method, url, optionsOf(options, base) as RequestOptions);
  } catch (error) {
    lines.push(failure(error));
    return;
  }
  for (const what of show) {
    try {
      lines.push(`${what}: ${repr(await shown(response, what))}`);
    } catch (error) {
      lines.push(`${what}! ${failure(error)}`);
    }
  }
  response.release();
}

function contentsOf({ cookieJar }: ClientSession): unknown {
  const rows = [...cookieJar].map((morsel) => [morsel.key, morsel.value, morsel.text('domain'), morsel.text('path')]);
  return rows.sort().map((row) => tuple(...row));
}

function failure(caught: unknown): string {
  const error = asPythonError(caught);
  return `${error.name} | ${str(error)} | ${repr(error)}`;
}

type Shower = (response: ClientResponse, argument: string | undefined) => unknown;

const showers: Readonly<Record<string, Shower>> = {
  lines: ({ content }) => all(content),
  chunked: ({ content }, size) => all(content.iterChunked(Number(size))),
  joined: async ({ content }) => joinBytes(await all(content.iterAny())),
  raise: (response) => response.raiseForStatus(),
  release: (response) => response.release(),
  close: (response) => response.close(),
  history: ({ history }) => history.map(({ status, url }) => tuple(status, url.toString())),
  cookie: ({ cookies }, name = '') => {
    const morsel = cookies.get(name)!;
    return tuple(morsel.key, morsel.value, morsel.get('path'), str(morsel));
  },
  'url.query': ({ url }) => url.query,
  json: (response, options) => response.json(keywords(options)),
  text: (response, options) => response.text(keywords(options)),
  read: (response) => response.read(),
  repr: (response) => response,
  encoding: (response) => response.getEncoding(),
};

async function shown(response: ClientResponse, what: string): Promise<unknown> {
  const [name = '', argument] = what.split(' ');
  if (Object.hasOwn(showers, name)) return await showers[name]!(response, argument);
  if (!name.startsWith('content.')) return attribute(response, camelCase(name), name);
  const method = response.content[camelCase(name.slice(8)) as keyof StreamReader] as (size?: number) => unknown;
  return await method.call(response.content, argument === undefined ? undefined : Number(argument));
}

async function all<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const part of parts) list.push(part);
  return list;
}

function keywords(json: string | undefined): Given {
  return json === undefined ? {} : camelKeys(JSON.parse(json) as Given);
}

function camelKeys(given: Given): Given {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [camelCase(key), value]));
}

function optionsOf(given: Given, base: string): Given {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      camelCase(key),
      Object.hasOwn(convert, key) ? convert[key]!(value, base) : value,
    ]),
  );
}

const convert: Readonly<Record<string, (value: unknown, base: string) => unknown>> = {
  auth: (value) => new BasicAuth(...(value as [string, string])),
  timeout: (value) =>
    typeof value === 'object' && value !== null ? new ClientTimeout(camelKeys(value as Given)) : value,
  data: dataOf,
  connector: (value) => new TCPConnector(camelKeys(value as Given)),
  cookie_jar: (value) => (value === 'dummy' ? new DummyCookieJar() : new CookieJar(camelKeys(value as Given))),
  base_url: (value, base) => base + String(value),
};

interface Special {
  readonly $form?: readonly (readonly [string, unknown, Given])[];
  readonly $bytes?: string;
  readonly $pieces?: readonly string[];
}

function dataOf(value: unknown): unknown {
  const { $form, $bytes, $pieces } = (value ?? {}) as Special;
  if ($bytes !== undefined) return new Uint8Array(Buffer.from($bytes, 'latin1'));
  if ($pieces !== undefined) return piecesOf($pieces);
  if ($form === undefined) return value;
  const form = new FormData();
  for (const [name, content, options] of $form) form.addField(name, dataOf(content), camelKeys(options));
  return form;
}

async function* piecesOf(pieces: readonly string[]): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}
