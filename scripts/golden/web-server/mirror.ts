/** Pages that show what was asked: `/echo`, `/headers`, `/cookies`, `/auth/user/password`, `/bearer/token`, `/upload`. */
import { type Answer, type Asked, json, type Routes, text, type Wire } from './routes.js';

export class Mirror implements Routes {
  answer(asked: Asked, wire: Wire): Answer | null {
    switch (asked.parts[0]) {
      case '':
        return text('Hello from the test server\n');
      case 'echo':
        return json(echo(asked, wire));
      case 'headers':
        return json(pairs(wire.request.rawHeaders));
      case 'cookies':
        return cookies(asked, wire);
      case 'auth':
        return basicAuth(asked, wire);
      case 'bearer':
        return bearer(asked, wire);
      case 'upload':
        return json(uploaded(asked, wire));
      default:
        return null;
    }
  }
}

function echo({ method, path, url, body }: Asked, { request }: Wire): unknown {
  const { 'content-type': type = null, 'content-length': length = null } = request.headers;
  return { method, path, query: [...url.searchParams], type, length, body: body.toString('utf8') };
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] as string] as const] : []));
}

/** `/cookies` shows them; `/cookies/set?a=1;Path=/x` sets each parameter of the query; `/cookies/delete?a` ends one. */
function cookies({ parts, url }: Asked, { request }: Wire): Answer {
  const given = (request.headers.cookie ?? '').split(/;\s*/).filter((pair) => pair !== '');
  if (parts[1] === undefined) return json(Object.fromEntries(given.map((pair) => pair.split(/=(.*)/s).slice(0, 2))));
  const set = [...url.searchParams].map(([name, value]) => ['Set-Cookie', `${name}=${value}`] as const);
  const ended = [...url.searchParams.keys()].map((name) => ['Set-Cookie', `${name}=; Max-Age=0; Path=/`] as const);
  return text('ok', { headers: parts[1] === 'delete' ? ended : set });
}

function basicAuth({ parts }: Asked, { request }: Wire): Answer {
  const [, user, password] = parts;
  const wanted = `Basic ${Buffer.from(`${user}:${password}`, 'latin1').toString('base64')}`;
  if (request.headers.authorization === wanted) return json({ authenticated: true, user });
  return text('who are you?', { status: 401, headers: [['WWW-Authenticate', 'Basic realm="test"']] });
}

function bearer({ parts }: Asked, { request }: Wire): Answer {
  if (request.headers.authorization === `Bearer ${parts[1]}`) return json({ token: parts[1] });
  return json({ error: 'invalid token' }, { status: 401 });
}

/** The parts of a multipart body, without its boundary. */
function uploaded({ body }: Asked, { request }: Wire): unknown {
  const boundary = /boundary=(\S+)/.exec(request.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return { type: request.headers['content-type'] ?? null, body: body.toString('utf8') };
  const sections = body.toString('utf8').split(`--${boundary}`).slice(1, -1);
  return sections.map((section) => {
    const [head = '', ...rest] = section.replace(/^\r\n/, '').split('\r\n\r\n');
    return { headers: head.split('\r\n'), body: rest.join('\r\n\r\n').replace(/\r\n$/, '') };
  });
}
