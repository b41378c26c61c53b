/** One program in one sandbox, from its start to its end, with a limit on its time. */
import type { Ending, Outcome } from './outcome.js';
import { isProgramEvent, type ProgramEvent, type Stream } from './program-events.js';
import type { Sandbox } from './sandbox.js';

export interface RunEvents {
  readonly printed: (stream: Stream, text: string) => void;
  readonly ended: (outcome: Outcome) => void;
}

export class ProgramRun {
  private readonly events: RunEvents;
  private readonly texts: Record<Stream, string> = { stdout: '', stderr: '' };
  private sandbox: Sandbox | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOver = false;

  constructor(events: RunEvents) {
    this.events = events;
  }

  /** @param timeLimit In seconds. */
  start(sandbox: Sandbox, timeLimit: number): void {
    if (this.isOver) {
      sandbox.close();
      return;
    }
    this.sandbox = sandbox;
    this.timer = setTimeout(() => this.finish({ kind: 'stopped', reason: 'time' }), timeLimit * 1000);
  }

  stop(): void {
    this.finish({ kind: 'stopped', reason: 'user' });
  }

  fail(message: string): void {
    this.finish({ kind: 'failed', message });
  }

  readonly receive = (message: unknown): void => {
    if (!this.isOver && isProgramEvent(message)) this.handle(message);
  };

  private handle(event: ProgramEvent): void {
    if (event.kind === 'output') {
      this.texts[event.stream] += event.text;
      this.events.printed(event.stream, event.text);
    } else if (event.kind === 'flood') {
      this.finish({ kind: 'stopped', reason: 'flood' });
    } else if (event.kind === 'failed') {
      this.fail(event.message);
    } else if (event.kind === 'ended') {
      const { status, milliseconds } = event;
      this.finish(status === null ? { kind: 'deadlock', milliseconds } : { kind: 'ended', status, milliseconds });
    }
  }

  private finish(ending: Ending): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.sandbox?.close();
    this.events.ended({ ...this.texts, ending });
  }
}
