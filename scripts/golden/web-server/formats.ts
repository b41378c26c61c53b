/** Bodies of all kinds: JSON, charsets, compression, statuses, redirects, headers. */
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { type Answer, type Asked, json, type Routes, text } from './routes.js';

const poem = 'Line one\nLine two\nLine three\nlast line without end';

const pages: Readonly<Record<string, () => Answer>> = {
  json: () => json({ id: 1, name: 'Ada', tags: ['a', 'b'], nested: { ok: true, none: null } }),
  'json-list': () => json([1, 2, 3]),
  'json-text': () => text('{"typed": "as text"}'),
  'json-suffix': () => ({ type: 'application/vnd.api+json', body: '{"suffix": true}' }),
  'json-none': () => ({ body: '{"type": "none"}' }),
  'json-spaces': () => ({ type: 'application/json', body: '  \n {"a": 1} \n' }),
  'json-empty': () => ({ type: 'application/json', body: '' }),
  'json-latin1': () => ({ type: 'application/json; charset=latin-1', body: Buffer.from('{"city": "Köln"}', 'latin1') }),
  html: () => ({ type: 'text/html; charset=utf-8', body: '<html><body><h1>Title</h1></body></html>' }),
  utf8: () => text('Grüße, 世界 🎉'),
  latin1: () => ({ type: 'text/plain; charset=iso-8859-1', body: Buffer.from('Grüße', 'latin1') }),
  'wrong-charset': () => ({ type: 'text/plain; charset=utf-8', body: Buffer.from('Grüße', 'latin1') }),
  'unknown-charset': () => ({ type: 'text/plain; charset=no-such-thing', body: 'plain text' }),
  'no-charset': () => ({ type: 'text/plain', body: 'Grüße aus Köln' }),
  bom: () => ({ type: 'text/plain; charset=utf-8', body: '\ufeffwith a mark' }),
  binary: () => ({ type: 'application/octet-stream', body: Uint8Array.from({ length: 256 }, (_, at) => at) }),
  gzip: () => text('', { headers: [['Content-Encoding', 'gzip']], body: gzipSync('packed '.repeat(20)) }),
  deflate: () => text('', { headers: [['Content-Encoding', 'deflate']], body: deflateSync('packed '.repeat(20)) }),
  'deflate-raw': () =>
    text('', { headers: [['Content-Encoding', 'deflate']], body: deflateRawSync('packed '.repeat(20)) }),
  lines: () => text(poem),
  repeated: () =>
    text('ok', {
      headers: [
        ['X-Tag', 'one'],
        ['X-Tag', 'two'],
        ['x-lower', 'Case'],
        ['X-Empty', ''],
      ],
    }),
  links: () =>
    text('ok', { headers: [['Link', '</page/2>; rel="next"; title="Next", <http://example.com/last>; rel=last']] }),
  attachment: () => text('ok', { headers: [['Content-Disposition', 'attachment; filename="report.txt"; size=3']] }),
  'no-type': () => ({ body: 'no type' }),
  'odd-reason': () => text('tea', { status: 418, reason: "I'm a tea pot" }),
};

export class Formats implements Routes {
  answer(asked: Asked): Answer | null {
    const [first = '', second = ''] = asked.parts;
    if (Object.hasOwn(pages, first)) return (pages[first] as () => Answer)();
    switch (first) {
      case 'status':
        return status(Number(second));
      case 'bytes':
        return { type: 'application/octet-stream', body: new Uint8Array(Number(second)).fill(0x61) };
      case 'redirect':
        return redirect(Number(second));
      case 'redirect-to':
        return redirectTo(asked.url.searchParams);
      case 'landed':
        return json({ method: asked.method, body: asked.body.toString('utf8'), query: [...asked.url.searchParams] });
      default:
        return null;
    }
  }
}

function status(code: number): Answer {
  return code === 204 || code === 304 ? { status: code } : text(`status ${code}`, { status: code });
}

/** `/redirect/3` goes to `/redirect/2`, and so on to `/landed`. */
function redirect(left: number): Answer {
  const location = left > 1 ? `/redirect/${left - 1}` : '/landed';
  return text('elsewhere', { status: 302, headers: [['Location', location]] });
}

function redirectTo(query: URLSearchParams): Answer {
  const location = query.get('url') ?? '/landed';
  return text('elsewhere', { status: Number(query.get('status') ?? 302), headers: [['Location', location]] });
}
