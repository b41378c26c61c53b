/** Answers in time: `/slow/0.3`, `/busy/0.05`, `/peak`, `/connections`, `/drip/3/0.05`, `/chunked`. */
import { type Answer, type Asked, json, pause, type Routes, sent, text, type Wire } from './routes.js';

export class Pacing implements Routes {
  private connections = 0;
  private busy = 0;
  private peak = 0;

  countConnection(): void {
    this.connections += 1;
  }

  answer({ parts, url }: Asked, { response }: Wire): Answer | Promise<Answer> | null {
    const [first, second = '', third = ''] = parts;
    switch (first) {
      case 'slow':
        return slow(Number(second), url.searchParams.get('name'));
      case 'busy':
        return this.work(Number(second), url.searchParams.get('name'));
      case 'peak':
        return json({ peak: this.peak });
      case 'connections':
        return json({ connections: this.connections });
      case 'drip':
        return drip(response, Number(second), Number(third));
      case 'chunked':
        return drip(response, 3, 0);
      default:
        return null;
    }
  }

  /** Counts how many are at work at a time. */
  private async work(seconds: number, name: string | null): Promise<Answer> {
    this.busy += 1;
    this.peak = Math.max(this.peak, this.busy);
    await pause(seconds);
    this.busy -= 1;
    return text(name ?? 'done');
  }
}

async function slow(seconds: number, name: string | null): Promise<Answer> {
  await pause(seconds);
  return text(name ?? `after ${seconds} s`);
}

/** A line at a time. */
async function drip(response: Wire['response'], count: number, seconds: number): Promise<Answer> {
  response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' });
  for (let at = 1; at <= count; at++) {
    response.write(`part ${at}\n`);
    // Each part in a packet of its own.
    await pause(Math.max(seconds, 0.02));
  }
  response.end();
  return sent;
}
