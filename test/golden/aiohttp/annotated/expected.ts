import {
  type BaseConnector,
  type ClientResponse,
  ClientSession,
  type RequestInfo,
  type StreamReader,
} from "aio2ts/runtime/aiohttp";
import type { Morsel, SimpleCookie } from "aio2ts/runtime/http/cookies";
import type {
  CIMultiDictProxy,
  MultiDictProxy,
} from "aio2ts/runtime/multidict";
import {
  assertion,
  asyncEnterOf,
  asyncExitOf,
  at,
  type BaseException,
  print,
  str,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

function describe(
  headers: CIMultiDictProxy<string>,
  query: MultiDictProxy<string>,
): string {
  return `${headers.getone("Content-Type")} ${str([...query.items()])}`;
}

function about(info: RequestInfo): string {
  return `${info.method} ${info.url.path}`;
}

function values(cookies: SimpleCookie): string[] {
  const found: string[] = [];
  for (const name of cookies.keys()) {
    const morsel: Morsel = at(cookies, name);
    found.push(`${name}=${morsel.value}`);
  }
  return found;
}

class Client {
  base: string;
  connector: BaseConnector | null;
  session: ClientSession | null;

  constructor(base: string, connector: BaseConnector | null = null) {
    this.base = base;
    this.connector = connector;
    this.session = null;
  }

  async [asyncEnterOf](): Promise<Client> {
    this.session = new ClientSession({ connector: this.connector });
    return this;
  }

  async [asyncExitOf](
    excType: unknown,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<void> {
    if (this.session !== null) {
      await this.session.close();
    }
  }

  async get(path: string): Promise<ClientResponse> {
    assertion(this.session !== null);
    return await this.session.get(this.base + path);
  }
}

async function firstLine(content: StreamReader): Promise<Uint8Array> {
  return await content.readline();
}

async function main(): Promise<void> {
  const client2 = new Client(at(argv, 1));
  const client = await client2[asyncEnterOf]();
  try {
    let response: ClientResponse = await client.get("/lines?q=1");
    console.log(describe(response.headers, response.url.query));
    console.log(about(response.requestInfo));
    print(await firstLine(response.content));
    response.release();
    response = await client.get("/cookies/set?a=1&b=2");
    print(values(response.cookies));
    await response.read();
  } finally {
    await client2[asyncExitOf](null, null, null);
  }
}

await main();
