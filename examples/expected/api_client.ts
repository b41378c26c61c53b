/** A client class for a REST service: one session, retries with growing pauses, errors of its own, and a log. */

import { ClientSession, requestOptions } from "aio2ts/runtime/aiohttp";
import { sleep } from "aio2ts/runtime/asyncio";
import { basicConfig, getLogger, INFO } from "aio2ts/runtime/logging";
import {
  asPythonError,
  assertion,
  asyncEnterOf,
  asyncExitOf,
  at,
  type BaseException,
  Exception,
  getItem,
  isMain,
  join,
  Keywords,
  keywordsOf,
  print,
  strip,
} from "aio2ts/runtime/python";
import { argv, stdout } from "aio2ts/runtime/sys";

basicConfig({
  format: "%(levelname)-7s %(name)s: %(message)s",
  level: INFO,
  stream: stdout,
});
const log = getLogger("api");

/** The service refuses: `status` says how. */
class ApiError extends Exception {
  status: number;

  constructor(status: number, detail: string) {
    super(`${status}: ${detail}`);
    this.status = status;
  }
}

class ApiClient {
  baseUrl: string;
  retries: number;
  pause: number;
  _session: ClientSession | null;

  constructor(baseUrl: string, retries: number = 3, pause: number = 0.01) {
    this.baseUrl = baseUrl;
    this.retries = retries;
    this.pause = pause;
    this._session = null;
  }

  async [asyncEnterOf](): Promise<ApiClient> {
    this._session = new ClientSession({
      headers: { Accept: "application/json" },
    });
    log.info("session opened");
    return this;
  }

  async [asyncExitOf](
    excType: unknown,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<void> {
    assertion(this._session !== null);
    await this._session.close();
    log.info("session closed");
  }

  /** Send a request; failures of the service are tried again. */
  async request(
    method: string,
    path: string,
    keywords?: Keywords,
  ): Promise<unknown> {
    const options = keywordsOf(keywords);
    assertion(this._session !== null);
    const stop = this.retries + 1;
    for (let attempt = 1; attempt < stop; attempt++) {
      const response = await this._session!.request(
        method,
        this.baseUrl + path,
        requestOptions(Object.fromEntries(options)),
      );
      try {
        if (response.status < 400) {
          return response.status === 204 ? null : await response.json();
        }
        const detail = strip(await response.text());
        if (response.status < 500) {
          throw new ApiError(response.status, detail);
        }
      } finally {
        response.release();
      }
      log.warning(
        "%s %s: %d, attempt %d of %d",
        method,
        path,
        response.status,
        attempt,
        this.retries,
      );
      await sleep(this.pause * 2 ** attempt);
    }
    throw new ApiError(503, `gave up after ${this.retries} attempts`);
  }

  async users(): Promise<Map<string, unknown>[]> {
    return (await this.request("GET", "/users")) as Map<string, unknown>[];
  }

  async addUser(name: string): Promise<number> {
    const user = await this.request(
      "POST",
      "/users",
      new Keywords({ json: new Map([["name", name]]) }),
    );
    log.info("user %d is %s", getItem(user, "id"), getItem(user, "name"));
    return getItem(user, "id") as number;
  }

  async removeUser(number: number): Promise<void> {
    await this.request("DELETE", `/users/${number}`);
  }
}

async function main(): Promise<void> {
  const apiClient = new ApiClient(at(argv, 1));
  const client = await apiClient[asyncEnterOf]();
  try {
    const number = await client.addUser("Barbara");
    console.log(
      join(
        ", ",
        (await client.users()).map((user) => at(user, "name")),
      ),
    );
    await client.removeUser(number);
    try {
      await client.removeUser(number + 50);
      await client.request("GET", `/users/${number}`);
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ApiError)) {
        throw error;
      }
      log.error("refused: %s", error);
    }
    print(await client.request("GET", "/flaky/service/2"));
    try {
      await client.request("GET", "/flaky/other/9");
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ApiError)) {
        throw error;
      }
      log.error("%s", error);
    }
  } finally {
    await apiClient[asyncExitOf](null, null, null);
  }
}

if (isMain(import.meta.url)) {
  await main();
}
