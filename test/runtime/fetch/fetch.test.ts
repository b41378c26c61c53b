import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentTypeError, ClientResponseError } from '../../../src/runtime/aiohttp/index.js';
import { createTask, run, sleep } from '../../../src/runtime/asyncio/index.js';
import { bytesOf, discard, fetch, jsonBody, jsonOf, raiseForStatus, textOf, withQuery } from '../../../src/runtime/fetch/index.js';
import { repr, UnicodeDecodeError } from '../../../src/runtime/python/index.js';

let server: Server;
let base = '';
let aborted = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.on('close', () => (aborted += response.writableEnded ? 0 : 1));
    const page = (type: string, body: string | Uint8Array, status = 200): void => {
      response.writeHead(status, { 'Content-Type': type }).end(body);
    };
    switch (request.url) {
      case '/latin1': return page('text/plain; charset=iso-8859-1', Uint8Array.of(0xe9));
      case '/bytes': return page('text/plain; charset=utf-8', Uint8Array.of(0x61, 0xff));
      case '/json': return page('application/json', '{"b": [1, null], "a": 1.5}');
      case '/empty': return page('application/json', ' ');
      case '/missing': return page('text/plain', 'no', 404);
      case '/never': return undefined;
      default: return page('text/html', '<html></html>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('text is decoded in the charset of the response, and not in UTF-8 alone', async () => {
  expect(await textOf(await fetch(`${base}/latin1`))).toBe('é');
});

test('bytes that the charset does not know are an error, as in Python', async () => {
  await expect(textOf(await fetch(`${base}/bytes`))).rejects.toBeInstanceOf(UnicodeDecodeError);
});

test('JSON gives dicts and lists; an empty body is None', async () => {
  expect(repr(await jsonOf(await fetch(`${base}/json`)))).toBe("{'b': [1, None], 'a': 1.5}");
  expect(await jsonOf(await fetch(`${base}/empty`))).toBeNull();
});

test('JSON of another content type is refused, unless any is taken', async () => {
  await expect(jsonOf(await fetch(`${base}/`))).rejects.toBeInstanceOf(ContentTypeError);
  await expect(jsonOf(await fetch(`${base}/`), { contentType: null })).rejects.toThrow('Expecting value');
});

test('a status of 400 and above raises with what aiohttp prints', async () => {
  const response = await fetch(`${base}/missing`);
  expect(() => raiseForStatus(response)).toThrow(ClientResponseError);
  expect(() => raiseForStatus(response)).toThrow(`404, message='Not Found', url=URL('${base}/missing')`);
  discard(response);
});

test('bytes are the body as it came', async () => {
  expect(await bytesOf(await fetch(`${base}/bytes`))).toEqual(Uint8Array.of(0x61, 0xff));
});

test('the query is quoted as aiohttp quotes it', () => {
  expect(withQuery('http://x/p?a=1', { q: 'a b&c', n: 2 })).toBe('http://x/p?a=1&q=a+b%26c&n=2');
});

test('a JSON body is what json.dumps writes', () => {
  expect(jsonBody({ a: [1, 'é'] })).toEqual({ body: '{"a": [1, "\\u00e9"]}', headers: { 'Content-Type': 'application/json' } });
});

test('cancelling the task aborts the request', async () => {
  aborted = 0;
  await run(async () => {
    const task = createTask(() => fetch(`${base}/never`));
    await sleep(0.05);
    task.cancel();
    await expect(task.join()).rejects.toThrow();
  });
  await expect.poll(() => aborted).toBe(1);
});

test('a signal of the program aborts it too', async () => {
  const controller = new AbortController();
  const response = run(async () => await fetch(`${base}/never`, { signal: controller.signal }));
  setTimeout(() => controller.abort(), 20);
  await expect(response).rejects.toThrow();
});
