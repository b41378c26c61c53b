import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWebServer, type WebServer } from '../../../scripts/golden/web-server/server.js';
import {
  ClientConnectorError,
  ClientError,
  ClientPayloadError,
  ClientSession,
  ClientTimeout,
  type ClientResponse,
  InvalidURL,
  request,
  ServerTimeoutError,
  TCPConnector,
} from '../../../src/runtime/aiohttp/index.js';
import { CancelledError, createTask, gather, run, sleep, TimeoutError } from '../../../src/runtime/asyncio/index.js';
import { Exception, OSError, ValueError } from '../../../src/runtime/python/index.js';

let server: WebServer;
beforeEach(async () => {
  server = await startWebServer();
});
afterEach(() => server.close());

/** Sockets of this process: the client's, and the server's ends of them. */
const openSockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

async function settledSockets(): Promise<number> {
  for (let left = 40; left > 0 && openSockets() > 0; left--) await pause(25);
  return openSockets();
}

async function withSession<T>(use: (session: ClientSession) => Promise<T>, options = {}): Promise<T> {
  const session = new ClientSession(options);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

const textOf = async (pending: Promise<ClientResponse>): Promise<string> => {
  const response = await pending;
  try {
    return await response.text();
  } finally {
    response.release();
  }
};

async function caught(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}

describe('nothing is left open', () => {
  const uses: Readonly<Record<string, (session: ClientSession, url: string) => Promise<unknown>>> = {
    'after bodies that were read': (session, url) => textOf(session.get(`${url}/json`)),
    'after a body that nobody read': (session, url) => session.get(`${url}/bytes/3000000`),
    'after a time limit': (session, url) => caught(session.get(`${url}/slow/5`, { timeout: 0.05 })),
    'after a limit within the body': (session, url) =>
      caught(textOf(session.get(`${url}/faults/slow-body`, { timeout: new ClientTimeout({ sockRead: 0.05 }) }))),
    'after a reset': (session, url) => caught(session.get(`${url}/faults/reset`)),
    'after a reset within the body': (session, url) => caught(textOf(session.get(`${url}/faults/reset-body`))),
    'after redirects without end': (session, url) => caught(session.get(`${url}/faults/loop`)),
    'after a body that is too short': (session, url) => caught(textOf(session.get(`${url}/faults/short`))),
    'after a refused connection': (session) => caught(session.get('http://127.0.0.1:1/')),
    'after what is no HTTP': (session, url) => caught(session.get(`${url}/faults/garbage`)),
    'after a cancelled request': async (session, url) => {
      const task = createTask(() => session.get(`${url}/slow/5`));
      await sleep(0.05);
      task.cancel();
      await caught(task.join());
    },
  };

  for (const [when, use] of Object.entries(uses)) {
    test(when, async () => {
      await run(() => withSession((session) => use(session, server.url)));
      expect(await settledSockets()).toBe(0);
    });
  }

  test('after the function request', async () => {
    await run(async () => textOf(request('GET', `${server.url}/json`)));
    expect(await settledSockets()).toBe(0);
  });
});

describe('cancelling', () => {
  test('aborts the request, and the session goes on', async () => {
    const text = await run(() =>
      withSession(async (session) => {
        const task = createTask(() => session.get(`${server.url}/busy/3`));
        await sleep(0.05);
        task.cancel();
        expect(await caught(task.join())).toBeInstanceOf(CancelledError);
        return await textOf(session.get(`${server.url}/`));
      }),
    );
    expect(text).toBe('Hello from the test server\n');
  });

  test('frees the place of a request that was waiting for one', async () => {
    const texts = await run(() =>
      withSession(
        async (session) => {
          const first = createTask(() => textOf(session.get(`${server.url}/busy/0.2?name=first`)));
          const second = createTask(() => textOf(session.get(`${server.url}/busy/0?name=second`)));
          const third = createTask(() => textOf(session.get(`${server.url}/busy/0?name=third`)));
          await sleep(0.05);
          second.cancel();
          return [await first.join(), await caught(second.join()), await third.join()];
        },
        { connector: new TCPConnector({ limit: 1 }) },
      ),
    );
    expect(texts).toEqual(['first', expect.any(CancelledError), 'third']);
  });
});

describe('the limit of connections', () => {
  async function peakOf(options: { limit?: number; limitPerHost?: number }): Promise<unknown> {
    return run(() =>
      withSession(
        async (session) => {
          const works = Array.from({ length: 8 }, () => () => textOf(session.get(`${server.url}/busy/0.03`)));
          await gather(works);
          return JSON.parse(await textOf(session.get(`${server.url}/peak`)));
        },
        { connector: new TCPConnector(options) },
      ),
    );
  }

  test('is kept', async () => expect(await peakOf({ limit: 3 })).toEqual({ peak: 3 }));
  test('for each host is kept', async () => expect(await peakOf({ limitPerHost: 2 })).toEqual({ peak: 2 }));
  test('is a hundred, enough for eight', async () => expect(await peakOf({})).toEqual({ peak: 8 }));

  test('lets a waiting request time out', async () => {
    const error = await run(() =>
      withSession(
        async (session) => {
          const first = createTask(() => textOf(session.get(`${server.url}/busy/0.3`)));
          await sleep(0.05);
          const failed = await caught(
            session.get(`${server.url}/json`, { timeout: new ClientTimeout({ connect: 0.05 }) }),
          );
          await first.join();
          return failed;
        },
        { connector: new TCPConnector({ limit: 1 }) },
      ),
    );
    expect(error).toBeInstanceOf(ServerTimeoutError);
    expect(String(error)).toBe(`Connection timeout to host ${server.url}/json`);
  });
});

test('connections are used again', async () => {
  const counted = await run(() =>
    withSession(async (session) => {
      for (let at = 0; at < 5; at++) await textOf(session.get(`${server.url}/json`));
      return await textOf(session.get(`${server.url}/connections`));
    }),
  );
  expect(counted).toBe('{"connections":1}');
});

test('a connection serves one request where that was asked for', async () => {
  const counted = await run(() =>
    withSession(
      async (session) => {
        for (let at = 0; at < 3; at++) await textOf(session.get(`${server.url}/json`));
        return await textOf(session.get(`${server.url}/connections`));
      },
      { connector: new TCPConnector({ forceClose: true }) },
    ),
  );
  expect(counted).toBe('{"connections":4}');
});

test('a host without an address is a connector error with the reason of the resolver', async () => {
  const error = await run(() => withSession((session) => caught(session.get('http://no-such-host.invalid/'))));
  expect(error).toBeInstanceOf(ClientConnectorError);
  expect(String(error)).toMatch(
    /^Cannot connect to host no-such-host\.invalid:80 ssl:default \[(?:Name or service not known|Temporary failure in name resolution)\]$/,
  );
});

test('errors have the bases that they have in Python', async () => {
  const refused = await run(() => withSession((session) => caught(session.get('http://127.0.0.1:1/'))));
  const [limit, payload, url] = [new ServerTimeoutError('x'), new ClientPayloadError('x'), new InvalidURL('x')];
  for (const error of [refused, limit, payload, url])
    expect(error instanceof ClientError && error instanceof Exception).toBe(true);
  expect([refused, limit, payload, url].map((error) => error instanceof OSError)).toEqual([true, true, false, false]);
  expect([limit instanceof TimeoutError, url instanceof ValueError, payload instanceof ValueError]).toEqual([
    true,
    true,
    false,
  ]);
  class Own extends ClientError {}
  expect([refused instanceof Own, new Own() instanceof ClientError]).toEqual([false, true]);
});
