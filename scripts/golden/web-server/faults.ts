/** What goes wrong: `/faults/reset`, `/faults/short`, `/faults/garbage` and so on. */
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Answer, type Asked, json, pause, type Routes, sent, text, type Wire } from './routes.js';

type Fault = (wire: Wire) => Answer | Promise<Answer>;

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';

const faults: Readonly<Record<string, Fault>> = {
  /** The connection ends in order, without an answer. */
  close: ({ request }) => {
    request.socket.end();
    return sent;
  },
  reset: ({ request }) => {
    request.socket.resetAndDestroy();
    return sent;
  },
  garbage: (wire) => raw(wire, 'this is not HTTP\r\n\r\n'),
  'bad-status': (wire) => raw(wire, 'HTTP/1.1 abc OK\r\n\r\n'),
  'bad-header': (wire) => raw(wire, 'HTTP/1.1 200 OK\r\nNo colon here\r\n\r\n'),
  /** Less than was announced. */
  short: (wire) => raw(wire, `${head}Content-Length: 100\r\n\r\nonly this`),
  /** More than was announced. */
  long: (wire) => raw(wire, `${head}Content-Length: 4\r\n\r\nfour and more`),
  'reset-body': async ({ request }) => {
    request.socket.write(`${head}Content-Length: 100\r\n\r\nonly this`);
    await pause(0.05);
    request.socket.resetAndDestroy();
    return sent;
  },
  'cut-chunks': (wire) => raw(wire, `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`),
  'bad-chunk': (wire) => raw(wire, `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n`),
  /** No length: the body ends with the connection. */
  'until-close': (wire) => raw(wire, `${head}\r\nuntil the end`),
  'bad-gzip': () => text('this is not gzip', { headers: [['Content-Encoding', 'gzip']] }),
  'cut-gzip': () =>
    text('', { headers: [['Content-Encoding', 'gzip']], body: gzipSync('packed '.repeat(20)).subarray(0, 20) }),
  'bad-json': () => ({ type: 'application/json', body: '{"a": 1, b}' }),
  'not-json': () => ({ type: 'application/json', body: '<html></html>' }),
  'cut-json': () => ({ type: 'application/json', body: '{"a": [1, 2' }),
  'slow-body': async ({ response }) => {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '20' });
    response.write('first half');
    await pause(1.5);
    response.end('other half');
    return sent;
  },
  loop: () => text('round', { status: 302, headers: [['Location', '/faults/loop']] }),
  'no-location': () => text('nowhere', { status: 302 }),
  'bad-location': () => text('nowhere', { status: 302, headers: [['Location', 'http://[bad']] }),
  'ftp-location': () => text('elsewhere', { status: 302, headers: [['Location', 'ftp://example.com/x']] }),
  'server-error': () => json({ error: 'broken' }, { status: 500 }),
};

export class Faults implements Routes {
  answer({ parts }: Asked, wire: Wire): Answer | Promise<Answer> | null {
    const [first, second = ''] = parts;
    return first === 'faults' && Object.hasOwn(faults, second) ? (faults[second] as Fault)(wire) : null;
  }
}

async function raw({ request, response }: Wire, bytes: string): Promise<Answer> {
  const socket: Socket = request.socket;
  response.detachSocket(socket);
  await new Promise<void>((resolve) => socket.write(bytes, 'latin1', () => resolve()));
  socket.end();
  // The peer is to read what there is before it hears of the end.
  return sent;
}
