/** When a session becomes `fetch`, and why one stays. */
import { expect, test } from 'vitest';
import { loadCompiler } from '../../../scripts/golden/compiler.js';
import type { Fidelity } from '../../../src/lower/index.js';

const compiler = await loadCompiler();

/** The reason for which the session stays; null where it has gone. */
async function reason(source: string, fidelity: Fidelity = 'readable'): Promise<string | null> {
  const { code, diagnostics } = await compiler.transpile(source, { path: 'app.py', fidelity });
  const found = diagnostics.find((each) => each.code === 'AIO2008');
  expect(/\bnew ClientSession\(/.test(code ?? '')).toBe(found !== undefined);
  return found === undefined ? null : /because (.*)$/.exec(found.message)![1]!;
}

const header = ['import asyncio', 'import aiohttp'];
const end = ['asyncio.run(main())', ''];

/** Lines of main's `async with`. */
const inSession = (...lines: readonly string[]): string =>
  [...header, 'async def main():', '    async with aiohttp.ClientSession() as session:', ...lines.map((line) => `        ${line}`), ...end].join('\n');

/** Lines of a request's block. */
const inRequest = (...lines: readonly string[]): string => inSession('async with session.get("http://x/") as r:', ...lines.map((line) => `    ${line}`));

test.each([
  ['one request', inRequest('print(await r.text())')],
  ['a body in one of two branches', inRequest('if r.status == 200:', '    print(await r.json())', 'else:', '    print(await r.text())')],
  ['a body after an early return', inRequest('if r.status != 200:', '    return await r.text()', 'return await r.json()')],
  ['no body', inRequest('print(r.status)')],
  ['a response that is awaited', inSession('r = await session.get("http://x/")', 'print(await r.read())')],
  ['a handler of other errors', inSession('try:', '    async with session.get("http://x/") as r:', '        print((await r.json())["x"])', 'except KeyError:', '    print("no x")')],
  ['a closure over the session', inSession('async def get(url):', '    async with session.get(url) as r:', '        return await r.text()', 'print(await get("http://x/"))')],
  ['a function that is given the response', [...header, 'async def show(r):', '    print(await r.text())', ...inRequest('await show(r)').split('\n').slice(2)].join('\n')],
])('%s becomes fetch', async (_, source) => {
  expect(await reason(source)).toBeNull();
});

test.each([
  ['a body that is read twice', inRequest('print(await r.text())', 'print(await r.json())'), 'the body of a response may be read twice'],
  ['a body that is read in a loop', inRequest('for _ in range(2):', '    print(await r.text())'), 'the body of a response may be read twice'],
  ['a handler of request errors', inSession('try:', '    await session.get("http://x/")', 'except aiohttp.ClientError:', '    pass'), 'a handler may see how a request fails'],
  ['a handler of a subclass', inSession('try:', '    await session.get("http://x/")', 'except ConnectionResetError:', '    pass'), 'a handler may see how a request fails'],
  ['a handler of everything around main', [...inRequest('print(r.status)').split('\n').slice(0, -2), 'try:', '    asyncio.run(main())', 'except Exception:', '    pass', ''].join('\n'), 'a handler may see how a request fails'],
  ['collected exceptions', inSession('print(await asyncio.gather(session.get("http://x/"), return_exceptions=True))'), 'a handler may see how a request fails'],
  ['an option that fetch lacks', inSession('await session.get("http://x/", proxy=None)'), '`get` is given `proxy`'],
  ['a body of a GET', inSession('await session.get("http://x/", json={"a": 1})'), '`get` is given `json`'],
  ['a URL of another class', inSession('from yarl import URL', 'await session.get(URL("http://x/"))'), '`get` is given a `url` of another type'],
  ['a stream', inRequest('print(await r.content.read())'), '`content` is used'],
  ['a stored session', inSession('box = [session]', 'print(box)'), 'it is stored or handed on, or not made in an `async with`'],
  ['a session without a block', [...header, 'async def main():', '    session = aiohttp.ClientSession()', '    await session.close()', ...end].join('\n'), 'it is stored or handed on, or not made in an `async with`'],
  ['a session with headers', [...header, 'async def main():', '    async with aiohttp.ClientSession(headers={"a": "b"}) as s:', '        await s.get("http://x/")', ...end].join('\n'), 'it is made with `headers`'],
  ['a session or None', [...header, 'async def get(url, session=None):', '    await session.get(url)', ...inSession('await get("http://x/", session)').split('\n').slice(2)].join('\n'), 'it may be something else as well'],
])('%s keeps the session', async (_, source, expected) => {
  expect(await reason(source)).toBe(expected);
});

test('in exact, only a session of one request goes, since cookies could matter to a second one', async () => {
  expect(await reason(inRequest('print(r.status)'), 'exact')).toBeNull();
  expect(await reason(inSession('await session.get("http://x/")', 'await session.get("http://x/")'), 'exact')).toBe('cookies may matter between its requests');
});
