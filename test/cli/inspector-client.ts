/** A debugger of a few lines: Node 20 has no WebSocket of its own. */
import { request } from 'node:http';
import type { Socket } from 'node:net';

export interface InspectorEvent {
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export class InspectorClient {
  readonly events: InspectorEvent[] = [];
  private readonly socket: Socket;
  private received = Buffer.alloc(0);
  private lastId = 0;
  private wake: () => void = () => undefined;

  private constructor(socket: Socket, head: Buffer) {
    this.socket = socket;
    socket.on('error', () => undefined); // the program may end first
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    this.receive(head);
  }

  static connect(url: string): Promise<InspectorClient> {
    const headers = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==' };
    return new Promise((resolve, reject) => {
      const asked = request(url.replace(/^ws:/, 'http:'), { headers });
      asked.on('upgrade', (_, socket: Socket, head: Buffer) => resolve(new InspectorClient(socket, head)));
      asked.on('error', reject);
      asked.end();
    });
  }

  send(method: string): void {
    const payload = Buffer.from(JSON.stringify({ id: (this.lastId += 1), method }));
    // A short masked text frame; the mask is zero.
    this.socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]));
  }

  async event(method: string, fits: (event: InspectorEvent) => boolean = () => true): Promise<InspectorEvent> {
    for (;;) {
      const found = this.events.find((event) => event.method === method && fits(event));
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (let frame = this.frame(); frame !== null; frame = this.frame()) this.events.push(JSON.parse(frame) as InspectorEvent);
    this.wake();
  }

  private frame(): string | null {
    const { received } = this;
    if (received.length < 10) return null; // no message of the inspector is shorter
    const short = received[1]! & 0x7f;
    const [length, start] = short < 126 ? [short, 2] : short === 126 ? [received.readUInt16BE(2), 4] : [Number(received.readBigUInt64BE(2)), 10];
    if (received.length < start + length) return null;
    this.received = received.subarray(start + length);
    return received.toString('utf8', start, start + length);
  }
}
