/** Sends what a program prints in pieces: a message for each line would keep the page busy. */
import type { ProgramEvent, Stream } from './program-events.js';

const PIECE = 16_384;
const DELAY = 40;
const LIMIT = 400_000;

export class OutputBuffer {
  private readonly post: (event: ProgramEvent) => void;
  private stream: Stream = 'stdout';
  private text = '';
  private sent = 0;
  private lastSent = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(post: (event: ProgramEvent) => void) {
    this.post = post;
  }

  write(stream: Stream, text: string): void {
    if (stream !== this.stream) this.flush();
    this.stream = stream;
    this.text += text;
    // A program that never waits lets no timer run, so the clock is asked as well.
    if (this.text.length > PIECE || performance.now() - this.lastSent > DELAY) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), DELAY);
  }

  readonly flush = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.text === '' || this.sent > LIMIT) return;
    this.sent += this.text.length;
    this.lastSent = performance.now();
    this.post({ kind: 'output', stream: this.stream, text: this.text });
    this.text = '';
    if (this.sent > LIMIT) this.post({ kind: 'flood' });
  };
}
